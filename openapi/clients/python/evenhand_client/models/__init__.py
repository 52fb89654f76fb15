"""Contains all the data models used in inputs/outputs"""

from .age_band import AgeBand
from .alternative import Alternative
from .amendment import Amendment
from .amendment_request import AmendmentRequest
from .anonymisation_report import AnonymisationReport
from .anonymise_request import AnonymiseRequest
from .approval import Approval
from .approval_request import ApprovalRequest
from .assignment import Assignment
from .assignment_state import AssignmentState
from .attachment import Attachment
from .audit_event import AuditEvent
from .audit_events import AuditEvents
from .blind_attachment import BlindAttachment
from .blind_entry import BlindEntry
from .checkpoint import Checkpoint
from .commit_report import CommitReport
from .competition import Competition
from .competition_request import CompetitionRequest
from .competition_state import CompetitionState
from .conflict import Conflict
from .conflict_effect import ConflictEffect
from .conflict_request import ConflictRequest
from .conflict_rules import ConflictRules
from .consent import Consent
from .consent_request import ConsentRequest
from .consent_state import ConsentState
from .countries_request import CountriesRequest
from .country import Country
from .country_names import CountryNames
from .created_assignment import CreatedAssignment
from .created_pin import CreatedPin
from .criterion import Criterion
from .criterion_titles import CriterionTitles
from .draft import Draft
from .entry import Entry
from .entry_request import EntryRequest
from .entry_rules import EntryRules
from .entry_state import EntryState
from .erasure_report import ErasureReport
from .expected_entries_request import ExpectedEntriesRequest
from .export_diagnostics_response_200 import ExportDiagnosticsResponse200
from .export_table import ExportTable
from .extra_review import ExtraReview
from .extra_reviews import ExtraReviews
from .extra_reviews_explanation import ExtraReviewsExplanation
from .file_warning import FileWarning
from .flag import Flag
from .flag_decision import FlagDecision
from .flag_decision_record import FlagDecisionRecord
from .flag_request import FlagRequest
from .import_report import ImportReport
from .import_table import ImportTable
from .interest import Interest
from .invitation import Invitation
from .invitation_request import InvitationRequest
from .issued_invitation import IssuedInvitation
from .issued_token import IssuedToken
from .job import Job
from .job_kind import JobKind
from .job_state import JobState
from .judge import Judge
from .judge_load import JudgeLoad
from .judge_names import JudgeNames
from .judge_plan import JudgePlan
from .judge_plan_request import JudgePlanRequest
from .judge_plan_scenario import JudgePlanScenario
from .judge_request import JudgeRequest
from .judge_state import JudgeState
from .judges_from_country import JudgesFromCountry
from .language import Language
from .level import Level
from .level_texts import LevelTexts
from .list_amendment import ListAmendment
from .list_assignment import ListAssignment
from .list_attachment import ListAttachment
from .list_blind_attachment import ListBlindAttachment
from .list_competition import ListCompetition
from .list_conflict import ListConflict
from .list_consent import ListConsent
from .list_country import ListCountry
from .list_entry import ListEntry
from .list_flag import ListFlag
from .list_interest import ListInterest
from .list_invitation import ListInvitation
from .list_job import ListJob
from .list_judge import ListJudge
from .list_my_assignment import ListMyAssignment
from .list_organisation import ListOrganisation
from .list_pin import ListPin
from .list_publication import ListPublication
from .list_published_names import ListPublishedNames
from .list_receipt import ListReceipt
from .list_reopening import ListReopening
from .list_round import ListRound
from .list_similar_names import ListSimilarNames
from .list_team_summary import ListTeamSummary
from .list_token import ListToken
from .list_track import ListTrack
from .mark import Mark
from .me import Me
from .member import Member
from .member_kind import MemberKind
from .membership import Membership
from .method import Method
from .missing_sheet import MissingSheet
from .my_assignment import MyAssignment
from .my_conflict_request import MyConflictRequest
from .my_sheet import MySheet
from .name_owner import NameOwner
from .name_policy import NamePolicy
from .organisation import Organisation
from .organisation_kind import OrganisationKind
from .organisation_request import OrganisationRequest
from .pair_request import PairRequest
from .pair_warning import PairWarning
from .participation import Participation
from .pin import Pin
from .pin_kind import PinKind
from .pin_request import PinRequest
from .planned_pair import PlannedPair
from .preview import Preview
from .preview_explanation import PreviewExplanation
from .preview_request import PreviewRequest
from .preview_request_prices import PreviewRequestPrices
from .privacy_request import PrivacyRequest
from .privacy_settings import PrivacySettings
from .problem import Problem
from .problem_issue import ProblemIssue
from .progress import Progress
from .public_amendment import PublicAmendment
from .publication import Publication
from .published_names import PublishedNames
from .published_results import PublishedResults
from .rank_comparison import RankComparison
from .ranking_variant import RankingVariant
from .reason_request import ReasonRequest
from .receipt import Receipt
from .redemption import Redemption
from .redemption_request import RedemptionRequest
from .refreshed_standings import RefreshedStandings
from .reopening import Reopening
from .retention_class import RetentionClass
from .retention_item import RetentionItem
from .retention_plan import RetentionPlan
from .retention_report import RetentionReport
from .revision import Revision
from .role import Role
from .round_ import Round
from .round_request import RoundRequest
from .round_state import RoundState
from .rubric_request import RubricRequest
from .same_country import SameCountry
from .scoring_plan import ScoringPlan
from .scoring_plan_request import ScoringPlanRequest
from .sheet_request import SheetRequest
from .sheet_state import SheetState
from .similar_names import SimilarNames
from .sister_cities import SisterCities
from .spelling import Spelling
from .standing import Standing
from .standings import Standings
from .subject_data import SubjectData
from .submitted_entry import SubmittedEntry
from .submitted_sheet import SubmittedSheet
from .team import Team
from .team_request import TeamRequest
from .team_summary import TeamSummary
from .token import Token
from .token_request import TokenRequest
from .track import Track
from .track_request import TrackRequest
from .track_request_titles import TrackRequestTitles
from .track_titles import TrackTitles
from .undo_report import UndoReport
from .verdict import Verdict
from .verdict_request import VerdictRequest
from .watch_job_response_200 import WatchJobResponse200

__all__ = (
    "AgeBand",
    "Alternative",
    "Amendment",
    "AmendmentRequest",
    "AnonymisationReport",
    "AnonymiseRequest",
    "Approval",
    "ApprovalRequest",
    "Assignment",
    "AssignmentState",
    "Attachment",
    "AuditEvent",
    "AuditEvents",
    "BlindAttachment",
    "BlindEntry",
    "Checkpoint",
    "CommitReport",
    "Competition",
    "CompetitionRequest",
    "CompetitionState",
    "Conflict",
    "ConflictEffect",
    "ConflictRequest",
    "ConflictRules",
    "Consent",
    "ConsentRequest",
    "ConsentState",
    "CountriesRequest",
    "Country",
    "CountryNames",
    "CreatedAssignment",
    "CreatedPin",
    "Criterion",
    "CriterionTitles",
    "Draft",
    "Entry",
    "EntryRequest",
    "EntryRules",
    "EntryState",
    "ErasureReport",
    "ExpectedEntriesRequest",
    "ExportDiagnosticsResponse200",
    "ExportTable",
    "ExtraReview",
    "ExtraReviews",
    "ExtraReviewsExplanation",
    "FileWarning",
    "Flag",
    "FlagDecision",
    "FlagDecisionRecord",
    "FlagRequest",
    "ImportReport",
    "ImportTable",
    "Interest",
    "Invitation",
    "InvitationRequest",
    "IssuedInvitation",
    "IssuedToken",
    "Job",
    "JobKind",
    "JobState",
    "Judge",
    "JudgeLoad",
    "JudgeNames",
    "JudgePlan",
    "JudgePlanRequest",
    "JudgePlanScenario",
    "JudgeRequest",
    "JudgeState",
    "JudgesFromCountry",
    "Language",
    "Level",
    "LevelTexts",
    "ListAmendment",
    "ListAssignment",
    "ListAttachment",
    "ListBlindAttachment",
    "ListCompetition",
    "ListConflict",
    "ListConsent",
    "ListCountry",
    "ListEntry",
    "ListFlag",
    "ListInterest",
    "ListInvitation",
    "ListJob",
    "ListJudge",
    "ListMyAssignment",
    "ListOrganisation",
    "ListPin",
    "ListPublication",
    "ListPublishedNames",
    "ListReceipt",
    "ListReopening",
    "ListRound",
    "ListSimilarNames",
    "ListTeamSummary",
    "ListToken",
    "ListTrack",
    "Mark",
    "Me",
    "Member",
    "MemberKind",
    "Membership",
    "Method",
    "MissingSheet",
    "MyAssignment",
    "MyConflictRequest",
    "MySheet",
    "NameOwner",
    "NamePolicy",
    "Organisation",
    "OrganisationKind",
    "OrganisationRequest",
    "PairRequest",
    "PairWarning",
    "Participation",
    "Pin",
    "PinKind",
    "PinRequest",
    "PlannedPair",
    "Preview",
    "PreviewExplanation",
    "PreviewRequest",
    "PreviewRequestPrices",
    "PrivacyRequest",
    "PrivacySettings",
    "Problem",
    "ProblemIssue",
    "Progress",
    "PublicAmendment",
    "Publication",
    "PublishedNames",
    "PublishedResults",
    "RankComparison",
    "RankingVariant",
    "ReasonRequest",
    "Receipt",
    "Redemption",
    "RedemptionRequest",
    "RefreshedStandings",
    "Reopening",
    "RetentionClass",
    "RetentionItem",
    "RetentionPlan",
    "RetentionReport",
    "Revision",
    "Role",
    "Round",
    "RoundRequest",
    "RoundState",
    "RubricRequest",
    "SameCountry",
    "ScoringPlan",
    "ScoringPlanRequest",
    "SheetRequest",
    "SheetState",
    "SimilarNames",
    "SisterCities",
    "Spelling",
    "Standing",
    "Standings",
    "SubjectData",
    "SubmittedEntry",
    "SubmittedSheet",
    "Team",
    "TeamRequest",
    "TeamSummary",
    "Token",
    "TokenRequest",
    "Track",
    "TrackRequest",
    "TrackRequestTitles",
    "TrackTitles",
    "UndoReport",
    "Verdict",
    "VerdictRequest",
    "WatchJobResponse200",
)
