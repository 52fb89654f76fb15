"""Contains all the data models used in inputs/outputs"""

from .age_band import AgeBand
from .alternative import Alternative
from .amendment import Amendment
from .amendment_list import AmendmentList
from .amendment_request import AmendmentRequest
from .anonymisation_report import AnonymisationReport
from .anonymise_request import AnonymiseRequest
from .approval import Approval
from .approval_request import ApprovalRequest
from .assignment import Assignment
from .assignment_list import AssignmentList
from .attachment import Attachment
from .attachment_list import AttachmentList
from .audit_event import AuditEvent
from .audit_events import AuditEvents
from .blind_attachment import BlindAttachment
from .blind_attachment_list import BlindAttachmentList
from .blind_entry import BlindEntry
from .checkpoint import Checkpoint
from .close_request import CloseRequest
from .closing import Closing
from .closing_list import ClosingList
from .commit_report import CommitReport
from .competition import Competition
from .competition_list import CompetitionList
from .competition_request import CompetitionRequest
from .conflict import Conflict
from .conflict_effect import ConflictEffect
from .conflict_list import ConflictList
from .conflict_request import ConflictRequest
from .conflict_rules import ConflictRules
from .conflict_rules_request import ConflictRulesRequest
from .consent import Consent
from .consent_list import ConsentList
from .consent_request import ConsentRequest
from .countries_request import CountriesRequest
from .country import Country
from .country_list import CountryList
from .country_names import CountryNames
from .country_request import CountryRequest
from .country_request_names import CountryRequestNames
from .created_assignment import CreatedAssignment
from .created_pin import CreatedPin
from .criterion import Criterion
from .criterion_request import CriterionRequest
from .criterion_request_titles import CriterionRequestTitles
from .criterion_titles import CriterionTitles
from .draft import Draft
from .entry import Entry
from .entry_list import EntryList
from .entry_request import EntryRequest
from .entry_rules import EntryRules
from .entry_rules_request import EntryRulesRequest
from .entry_state import EntryState
from .entry_waiver_request import EntryWaiverRequest
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
from .flag_list import FlagList
from .flag_request import FlagRequest
from .import_report import ImportReport
from .import_table import ImportTable
from .interest import Interest
from .interest_list import InterestList
from .invitation import Invitation
from .invitation_list import InvitationList
from .invitation_request import InvitationRequest
from .issued_invitation import IssuedInvitation
from .issued_token import IssuedToken
from .job import Job
from .job_list import JobList
from .judge import Judge
from .judge_list import JudgeList
from .judge_load import JudgeLoad
from .judge_names import JudgeNames
from .judge_plan import JudgePlan
from .judge_plan_request import JudgePlanRequest
from .judge_plan_scenario import JudgePlanScenario
from .judge_request import JudgeRequest
from .judges_from_country import JudgesFromCountry
from .language import Language
from .level import Level
from .level_request import LevelRequest
from .level_request_texts import LevelRequestTexts
from .level_texts import LevelTexts
from .mark import Mark
from .mark_request import MarkRequest
from .me import Me
from .member import Member
from .member_kind import MemberKind
from .member_request import MemberRequest
from .membership import Membership
from .method import Method
from .missing_sheet import MissingSheet
from .my_assignment import MyAssignment
from .my_assignment_list import MyAssignmentList
from .my_conflict_request import MyConflictRequest
from .my_sheet import MySheet
from .name_policy import NamePolicy
from .organisation import Organisation
from .organisation_kind import OrganisationKind
from .organisation_list import OrganisationList
from .organisation_request import OrganisationRequest
from .pair_request import PairRequest
from .pair_warning import PairWarning
from .participation import Participation
from .pending_effect import PendingEffect
from .pending_effect_list import PendingEffectList
from .pin import Pin
from .pin_kind import PinKind
from .pin_list import PinList
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
from .publication_list import PublicationList
from .published_effect import PublishedEffect
from .published_effect_list import PublishedEffectList
from .published_names import PublishedNames
from .published_names_list import PublishedNamesList
from .published_results import PublishedResults
from .rank_comparison import RankComparison
from .reason_request import ReasonRequest
from .receipt import Receipt
from .receipt_list import ReceiptList
from .redemption import Redemption
from .redemption_request import RedemptionRequest
from .refreshed_standings import RefreshedStandings
from .reopening import Reopening
from .reopening_list import ReopeningList
from .retention_item import RetentionItem
from .retention_plan import RetentionPlan
from .retention_report import RetentionReport
from .revision import Revision
from .role import Role
from .round_ import Round
from .round_list import RoundList
from .round_request import RoundRequest
from .rubric_request import RubricRequest
from .same_country import SameCountry
from .scoring_plan import ScoringPlan
from .scoring_plan_request import ScoringPlanRequest
from .sheet_request import SheetRequest
from .similar_names import SimilarNames
from .similar_names_list import SimilarNamesList
from .sister_cities import SisterCities
from .sister_cities_request import SisterCitiesRequest
from .spelling import Spelling
from .standing import Standing
from .standings import Standings
from .subject_data import SubjectData
from .submitted_entry import SubmittedEntry
from .submitted_sheet import SubmittedSheet
from .team import Team
from .team_request import TeamRequest
from .team_summary import TeamSummary
from .team_summary_list import TeamSummaryList
from .token import Token
from .token_list import TokenList
from .token_request import TokenRequest
from .track import Track
from .track_list import TrackList
from .track_request import TrackRequest
from .track_request_titles import TrackRequestTitles
from .track_titles import TrackTitles
from .undo_report import UndoReport
from .verdict import Verdict
from .verdict_request import VerdictRequest
from .waiver import Waiver

__all__ = (
    "AgeBand",
    "Alternative",
    "Amendment",
    "AmendmentList",
    "AmendmentRequest",
    "AnonymisationReport",
    "AnonymiseRequest",
    "Approval",
    "ApprovalRequest",
    "Assignment",
    "AssignmentList",
    "Attachment",
    "AttachmentList",
    "AuditEvent",
    "AuditEvents",
    "BlindAttachment",
    "BlindAttachmentList",
    "BlindEntry",
    "Checkpoint",
    "CloseRequest",
    "Closing",
    "ClosingList",
    "CommitReport",
    "Competition",
    "CompetitionList",
    "CompetitionRequest",
    "Conflict",
    "ConflictEffect",
    "ConflictList",
    "ConflictRequest",
    "ConflictRules",
    "ConflictRulesRequest",
    "Consent",
    "ConsentList",
    "ConsentRequest",
    "CountriesRequest",
    "Country",
    "CountryList",
    "CountryNames",
    "CountryRequest",
    "CountryRequestNames",
    "CreatedAssignment",
    "CreatedPin",
    "Criterion",
    "CriterionRequest",
    "CriterionRequestTitles",
    "CriterionTitles",
    "Draft",
    "Entry",
    "EntryList",
    "EntryRequest",
    "EntryRules",
    "EntryRulesRequest",
    "EntryState",
    "EntryWaiverRequest",
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
    "FlagList",
    "FlagRequest",
    "ImportReport",
    "ImportTable",
    "Interest",
    "InterestList",
    "Invitation",
    "InvitationList",
    "InvitationRequest",
    "IssuedInvitation",
    "IssuedToken",
    "Job",
    "JobList",
    "Judge",
    "JudgeList",
    "JudgeLoad",
    "JudgeNames",
    "JudgePlan",
    "JudgePlanRequest",
    "JudgePlanScenario",
    "JudgeRequest",
    "JudgesFromCountry",
    "Language",
    "Level",
    "LevelRequest",
    "LevelRequestTexts",
    "LevelTexts",
    "Mark",
    "MarkRequest",
    "Me",
    "Member",
    "MemberKind",
    "MemberRequest",
    "Membership",
    "Method",
    "MissingSheet",
    "MyAssignment",
    "MyAssignmentList",
    "MyConflictRequest",
    "MySheet",
    "NamePolicy",
    "Organisation",
    "OrganisationKind",
    "OrganisationList",
    "OrganisationRequest",
    "PairRequest",
    "PairWarning",
    "Participation",
    "PendingEffect",
    "PendingEffectList",
    "Pin",
    "PinKind",
    "PinList",
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
    "PublicationList",
    "PublishedEffect",
    "PublishedEffectList",
    "PublishedNames",
    "PublishedNamesList",
    "PublishedResults",
    "RankComparison",
    "ReasonRequest",
    "Receipt",
    "ReceiptList",
    "Redemption",
    "RedemptionRequest",
    "RefreshedStandings",
    "Reopening",
    "ReopeningList",
    "RetentionItem",
    "RetentionPlan",
    "RetentionReport",
    "Revision",
    "Role",
    "Round",
    "RoundList",
    "RoundRequest",
    "RubricRequest",
    "SameCountry",
    "ScoringPlan",
    "ScoringPlanRequest",
    "SheetRequest",
    "SimilarNames",
    "SimilarNamesList",
    "SisterCities",
    "SisterCitiesRequest",
    "Spelling",
    "Standing",
    "Standings",
    "SubjectData",
    "SubmittedEntry",
    "SubmittedSheet",
    "Team",
    "TeamRequest",
    "TeamSummary",
    "TeamSummaryList",
    "Token",
    "TokenList",
    "TokenRequest",
    "Track",
    "TrackList",
    "TrackRequest",
    "TrackRequestTitles",
    "TrackTitles",
    "UndoReport",
    "Verdict",
    "VerdictRequest",
    "Waiver",
)
