"""Contains all the data models used in inputs/outputs"""

from .age_band import AgeBand
from .alternative import Alternative
from .amendment import Amendment
from .amendment_request import AmendmentRequest
from .anonymise_request import AnonymiseRequest
from .anonymised import Anonymised
from .approval import Approval
from .approval_request import ApprovalRequest
from .assignment import Assignment
from .assignment_state import AssignmentState
from .attachment import Attachment
from .audit_event import AuditEvent
from .audit_events import AuditEvents
from .beside import Beside
from .blind_entry import BlindEntry
from .checkpoint import Checkpoint
from .committed import Committed
from .competition import Competition
from .competition_request import CompetitionRequest
from .competition_state import CompetitionState
from .conflict_rules import ConflictRules
from .consent import Consent
from .consent_request import ConsentRequest
from .consent_state import ConsentState
from .countries_request import CountriesRequest
from .country import Country
from .country_names import CountryNames
from .criterion import Criterion
from .criterion_titles import CriterionTitles
from .decided import Decided
from .draft import Draft
from .entry import Entry
from .entry_request import EntryRequest
from .entry_rules import EntryRules
from .entry_state import EntryState
from .erased import Erased
from .expected_entries_request import ExpectedEntriesRequest
from .export_diagnostics_response_200 import ExportDiagnosticsResponse200
from .export_table import ExportTable
from .file_warning import FileWarning
from .flag import Flag
from .flag_decision import FlagDecision
from .flag_request import FlagRequest
from .force import Force
from .import_report import ImportReport
from .import_table import ImportTable
from .interest import Interest
from .invitation import Invitation
from .invitation_request import InvitationRequest
from .invited_from import InvitedFrom
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
from .judged_attachment import JudgedAttachment
from .kept import Kept
from .language import Language
from .level import Level
from .level_texts import LevelTexts
from .list_amendment import ListAmendment
from .list_assignment import ListAssignment
from .list_attachment import ListAttachment
from .list_competition import ListCompetition
from .list_consent import ListConsent
from .list_country import ListCountry
from .list_entry import ListEntry
from .list_flag import ListFlag
from .list_interest import ListInterest
from .list_invitation import ListInvitation
from .list_job import ListJob
from .list_judge import ListJudge
from .list_judged_attachment import ListJudgedAttachment
from .list_look_alikes import ListLookAlikes
from .list_my_assignment import ListMyAssignment
from .list_organisation import ListOrganisation
from .list_pin_body import ListPinBody
from .list_publication import ListPublication
from .list_receipt import ListReceipt
from .list_reopening import ListReopening
from .list_round import ListRound
from .list_shown_names import ListShownNames
from .list_team_summary import ListTeamSummary
from .list_tie import ListTie
from .list_token import ListToken
from .list_track import ListTrack
from .look_alikes import LookAlikes
from .made_assignment import MadeAssignment
from .made_pin import MadePin
from .mark import Mark
from .me import Me
from .member import Member
from .member_kind import MemberKind
from .method import Method
from .missing_sheet import MissingSheet
from .my_assignment import MyAssignment
from .my_sheet import MySheet
from .my_tie_request import MyTieRequest
from .name_policy import NamePolicy
from .named import Named
from .new_invitation import NewInvitation
from .new_token import NewToken
from .organisation import Organisation
from .organisation_kind import OrganisationKind
from .organisation_request import OrganisationRequest
from .pair_request import PairRequest
from .pair_warning import PairWarning
from .participation import Participation
from .pin_body import PinBody
from .pin_request import PinRequest
from .pin_wish import PinWish
from .planned_pair import PlannedPair
from .preview import Preview
from .preview_account import PreviewAccount
from .preview_request import PreviewRequest
from .preview_request_prices import PreviewRequestPrices
from .privacy_request import PrivacyRequest
from .privacy_settings import PrivacySettings
from .problem import Problem
from .problem_issue import ProblemIssue
from .progress import Progress
from .public_amendment import PublicAmendment
from .publication import Publication
from .published_results import PublishedResults
from .reason_request import ReasonRequest
from .receipt import Receipt
from .redemption import Redemption
from .redemption_request import RedemptionRequest
from .refreshed_standings import RefreshedStandings
from .reopening import Reopening
from .retention_applied import RetentionApplied
from .retention_item import RetentionItem
from .retention_plan import RetentionPlan
from .revision import Revision
from .role import Role
from .round_ import Round
from .round_request import RoundRequest
from .round_state import RoundState
from .rubric_request import RubricRequest
from .same_country import SameCountry
from .scoring_plan import ScoringPlan
from .scoring_plan_request import ScoringPlanRequest
from .seat import Seat
from .second_look import SecondLook
from .second_look_account import SecondLookAccount
from .second_review import SecondReview
from .sheet_request import SheetRequest
from .sheet_state import SheetState
from .shown_names import ShownNames
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
from .tie import Tie
from .tie_request import TieRequest
from .token import Token
from .token_request import TokenRequest
from .track import Track
from .track_request import TrackRequest
from .track_request_titles import TrackRequestTitles
from .track_titles import TrackTitles
from .undone import Undone
from .verdict import Verdict
from .verdict_request import VerdictRequest
from .watch_job_response_200 import WatchJobResponse200
from .way import Way

__all__ = (
    "AgeBand",
    "Alternative",
    "Amendment",
    "AmendmentRequest",
    "AnonymiseRequest",
    "Anonymised",
    "Approval",
    "ApprovalRequest",
    "Assignment",
    "AssignmentState",
    "Attachment",
    "AuditEvent",
    "AuditEvents",
    "Beside",
    "BlindEntry",
    "Checkpoint",
    "Committed",
    "Competition",
    "CompetitionRequest",
    "CompetitionState",
    "ConflictRules",
    "Consent",
    "ConsentRequest",
    "ConsentState",
    "CountriesRequest",
    "Country",
    "CountryNames",
    "Criterion",
    "CriterionTitles",
    "Decided",
    "Draft",
    "Entry",
    "EntryRequest",
    "EntryRules",
    "EntryState",
    "Erased",
    "ExpectedEntriesRequest",
    "ExportDiagnosticsResponse200",
    "ExportTable",
    "FileWarning",
    "Flag",
    "FlagDecision",
    "FlagRequest",
    "Force",
    "ImportReport",
    "ImportTable",
    "Interest",
    "Invitation",
    "InvitationRequest",
    "InvitedFrom",
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
    "JudgedAttachment",
    "Kept",
    "Language",
    "Level",
    "LevelTexts",
    "ListAmendment",
    "ListAssignment",
    "ListAttachment",
    "ListCompetition",
    "ListConsent",
    "ListCountry",
    "ListEntry",
    "ListFlag",
    "ListInterest",
    "ListInvitation",
    "ListJob",
    "ListJudge",
    "ListJudgedAttachment",
    "ListLookAlikes",
    "ListMyAssignment",
    "ListOrganisation",
    "ListPinBody",
    "ListPublication",
    "ListReceipt",
    "ListReopening",
    "ListRound",
    "ListShownNames",
    "ListTeamSummary",
    "ListTie",
    "ListToken",
    "ListTrack",
    "LookAlikes",
    "MadeAssignment",
    "MadePin",
    "Mark",
    "Me",
    "Member",
    "MemberKind",
    "Method",
    "MissingSheet",
    "MyAssignment",
    "MySheet",
    "MyTieRequest",
    "NamePolicy",
    "Named",
    "NewInvitation",
    "NewToken",
    "Organisation",
    "OrganisationKind",
    "OrganisationRequest",
    "PairRequest",
    "PairWarning",
    "Participation",
    "PinBody",
    "PinRequest",
    "PinWish",
    "PlannedPair",
    "Preview",
    "PreviewAccount",
    "PreviewRequest",
    "PreviewRequestPrices",
    "PrivacyRequest",
    "PrivacySettings",
    "Problem",
    "ProblemIssue",
    "Progress",
    "PublicAmendment",
    "Publication",
    "PublishedResults",
    "ReasonRequest",
    "Receipt",
    "Redemption",
    "RedemptionRequest",
    "RefreshedStandings",
    "Reopening",
    "RetentionApplied",
    "RetentionItem",
    "RetentionPlan",
    "Revision",
    "Role",
    "Round",
    "RoundRequest",
    "RoundState",
    "RubricRequest",
    "SameCountry",
    "ScoringPlan",
    "ScoringPlanRequest",
    "Seat",
    "SecondLook",
    "SecondLookAccount",
    "SecondReview",
    "SheetRequest",
    "SheetState",
    "ShownNames",
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
    "Tie",
    "TieRequest",
    "Token",
    "TokenRequest",
    "Track",
    "TrackRequest",
    "TrackRequestTitles",
    "TrackTitles",
    "Undone",
    "Verdict",
    "VerdictRequest",
    "WatchJobResponse200",
    "Way",
)
