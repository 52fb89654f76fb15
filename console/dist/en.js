var e=`# The console. Words: STYLE.md.

## Everywhere
skip = Skip to the content
language = Language
account = Account
promise = Evenhand: every entry is judged by people with no conflict of interest, on a scale that does not depend on who they were.
loading = Loading …
try-again = Try again
close = Close
offline-since = No connection since { $time }.
offline-go-on = Go on as usual: what you enter is kept on this device and goes to the server by itself. You can close the page.
no-connection = The server cannot be reached
no-connection-do = Check the connection and try again. What is kept on this device is safe.
role = { $role ->
    [organiser] Organiser
    [judge] Judge
    [team] Team
   *[other] { $role }
}

## Signing in
sign-in = Sign in
sign-in-here = Sign in on this device
signing-in = Signing in …
sign-in-title = Open your invitation
sign-in-lead = The organisers sent you a link. Open it on this device, or paste it here.
sign-in-note = There is no password. If your link no longer works, ask the organisers for a new one.
ended-title = Your sign-in on this device has ended
ended-lead = What you wrote is still on this device. Ask the organisers for a new link and open it here.
code-label = Invitation link or code
code-hint = The whole link, or the code in it, which begins with evi_.
code-missing = Enter the link or the code.
code-mistyped = This code has a typing error or lacks a part. Copy the whole link.
code-unknown = This is no invitation. The code in an invitation link begins with evi_.
enter-code = Enter a code
invitation = Invitation
link-broken = This link is incomplete
link-broken-do = Mail programs sometimes cut long links. Copy the whole link from the message and open it again.
token-failed = Signing in failed
invited-title = You are invited
invited-lead = This link signs you in on this device. Then you see the competition, your role and until when there is time.
invited-once = Once
invited-once-text = The link works once, within two weeks.
invited-device = This device
invited-device-text = It stays signed in until you sign out. There is no password.
invited-lost = Another device
invited-lost-text = The organisers give you a new link.
invited-more = This device is already signed in as { $name }. The invitation is added to it, and you can switch between both.
signed-in = You are signed in
welcome = Welcome, { $name }
welcome-lead = You are a judge of { $competition }.
held = What we hold about you
held-countries = { $count ->
    [one] Country
   *[other] Countries
}
held-city = City
held-languages = { $count ->
    [one] Language
   *[other] Languages
}
held-topics = Topics
held-country-rule = You are never given an entry from { $countries }.
held-organisation-rule = You are never given an entry from your own organisation.
held-wrong = If something is wrong or missing, tell the organisers before you begin: it decides which entries you may judge.
to-entries = To your entries
device-stays = This device stays signed in until { $day }.

## Account and device
seats = Competitions and roles
seats-none = { $name } has no role in a competition yet.
seat-current = open now
seat-add = Add an invitation
seat-add-do = Add
device = This device
device-signed = Signed in
device-until = until { $day }
device-receipts = Receipts
device-files = Files
device-files-kept = { $count ->
    [one] { $count } file
   *[other] { $count } files
}, { $size }
device-files-none = No files are kept here.
device-files-remove = Remove the files from this device
device-not-lasting = This browser keeps nothing after the page is closed, as in a private window. Marks reach the server only while there is a connection.
sign-out = Sign out
sign-out-title = Sign out on this device?
sign-out-text = Texts, files, marks and receipts are removed from this device. What the server has stays there. To sign in again you need a new link.
sign-out-pending = { $count ->
    [one] One score sheet has changes that the server does not have. They would be lost.
   *[other] { $count } score sheets have changes that the server does not have. They would be lost.
}
stay = Stay signed in
elsewhere-title = { $role ->
    [organiser] The organisers’ pages are not here yet
    [team] The teams’ pages are not here yet
   *[other] Your account has no role in a competition yet
}
elsewhere-lead = The earlier start page shows what there is today.
elsewhere-open = Open the earlier page

## The list
entry = Entry
entries = Entries
all-entries = All entries
entries-count = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
list-failed = Your entries could not be loaded
list-empty = No entries yet
list-empty-lead = The organisers have not assigned entries to you yet. They appear here by themselves.
list-sent = { $done } of { $all } are sent
list-none-sent = { $all ->
    [one] One entry waits for your marks
   *[other] { $all } entries wait for your marks
}
list-all-sent = { $all ->
    [one] Your score sheet is sent
   *[other] All { $all } score sheets are sent
}
deadline-until = You can send until { $date }, { $time } { $zone }
deadline-passed = The deadline was { $date }, { $time } { $zone }
deadline-there = { $same ->
    [true] ({ $time } { $zone })
   *[other] ({ $date }, { $time } { $zone })
}
deadline-left = { $unit ->
    [minute] { $count ->
        [one] : one minute left.
       *[other] : { $count } minutes left.
    }
    [hour] { $count ->
        [one] : one hour left.
       *[other] : { $count } hours left.
    }
   *[day] { $count ->
        [one] : one day left.
       *[other] : { $count } days left.
    }
}
deadline-none = You can send until the organisers close the round.
round = Round
round-name = Round { $code }
round-tab = { $code }, { $count }
round-not-scoring = { $state ->
    [planned] The round has not begun.
    [assigned] Scoring has not opened yet. You can read the entries.
    [closed] The round is closed.
    [ranked] The round is closed and ranked.
    [approved] The results are approved.
    [published] The results are public.
   *[other] The round takes no score sheets now.
}
tally = { $done } sent, { $begun } begun, { $fresh } not begun
next-begun = Go on where you stopped: { $at }
next-fresh = Next
next-given = { $given } of { $all } marks given
go-on-with = Go on with { $code }
begin-with = Begin with { $code }
group-conflict = Two versions
group-conflict-note = You marked these on two devices. Nothing was overwritten: open them and choose.
group-begun = Begun
group-fresh = Not begun
group-sent = Sent
group-sent-note = You can change these until the round closes. Each change is a new revision; earlier ones stay on record.
group-closed = Closed
state-conflict = Choose
state-fresh = Not begun
state-begun = { $given } of { $all } marks
state-changed = Changed, not sent
state-waiting = Waits for a connection
state-sent = Sent
state-counted = Counted
state-quarantined = Does not count
state-waived = Not required
total-of = { $total } of { $max }
offline-texts = All texts and rubrics are kept on this device.
offline-files-look = Keep the files on this device, too
offline-files-left = { $count ->
    [one] One file, { $size }.
   *[other] { $count } files, { $size }.
}
offline-files-keep = Fetch them now
offline-files-progress = { $done } of { $all } files are here.
offline-files-all = All files are here, too: you can work without a connection.
stepped-back = You stepped back from { $code }. The organisers assign another judge.
declared = The organisers know about { $code } now.
gone-title = This entry is not assigned to you
gone-lead = The organisers may have given it to another judge, or you stepped back from it.

## An entry
entry-of = Entry { $at } of { $all }
to-marks = To your marks
abstract = Abstract
written-in = Written in: { $language }.
blind = Names, countries and organisations are hidden from judges.
files = Files
media = { $type ->
    [pdf] PDF
    [image] Image
    [video] Video
   *[other] File
}
kept-here = kept on this device
show-file = Show
open-alone = Open alone
save-file = Save
image-of = Image { $name }

## Marks
your-marks = Your marks
criterion = Criterion
weight = Weight
weighs = weighs { $share } of 100
mark = Mark
no-mark = no mark
marks-scale = One mark for each criterion, from { $min } to { $max }.
marks-scales = One mark for each criterion. The scales differ.
marks-halves = Small figures are halves.
marks-keys = Keys: digits give a mark (0 is ten), a full stop the half above, arrows one step, Enter the next criterion.
mark-between = A mark from { $min } to { $max } in steps of { $step }
mark-off-scale = This is not on the scale: { $min } to { $max } in steps of { $step }.
next-criterion = Next: { $name }
to-comment = To the comment
take-back = Take the mark back
comment = Comment
no-comment = No comment
comment-hint = The organisers read it. After the results the team does, without your name.
characters-left = { $count } characters left
unkept = This device could not keep the last change: its storage is full or closed. Keep the page open until the server has it.
fixed-round = The round takes no score sheets now. What you sent is kept.
fixed-counted = The round is closed and this score sheet is counted.
fixed-quarantined = This score sheet is kept but does not count.
waived-note = The organisers do not require this score sheet. You may still give one.
sent-note = Sent as revision { $revision }. You can change the marks and send again.
sent-changed-note = Revision { $revision } is sent and counts. Your changes since then count only once you send again.

## The bar
bar = Total and sending
bar-missing = { $count ->
    [one] One mark is missing: { $names }
   *[other] { $count } marks are missing: { $names }
}
bar-complete = All marks are given. Send them when you are sure.
bar-sent = Revision { $revision } is sent.
bar-later = goes out by itself later
bar-going = on its way …
bar-refused = not taken: see above
place-empty = Nothing entered yet
place-here = Kept on this device
place-server = Kept on the server
place-waiting = Kept on this device
place-sent = Sent
place-conflict = Two versions
total = Total
total-so-far = Total so far
of-max = of { $max }
send = Send
send-again = Send again
send-later = Send later
send-waits = Sends itself
sending = Sending …
choose = Choose
lacking = { $count ->
    [one] One mark is missing
   *[other] { $count } marks are missing
}
lacking-text = { $names }. A score sheet is sent whole.
go-to = Go to: { $name }

## Stepping back
step-back = Step back
step-back-open = I have a conflict of interest, or want to step back
step-back-note = The entry goes to another judge. Only the organisers read why.
step-back-title = Step back from this entry
step-back-why = What is the reason? The organisers see it, and no one else.
why-acquaintance = I know someone in the team
why-stake = I, or my organisation, could gain or lose by it
why-subject = I do not know the subject well enough
why-other = Another reason
why-missing = Choose a reason.
step-back-words = In one sentence, if you like
step-back-words-needed = In one sentence
words-missing = Write the reason in one sentence.
step-back-effect = { $given ->
    [0] The entry leaves your list at once.
    [one] The mark that you gave it does not count. The entry leaves your list at once.
   *[other] The { $given } marks that you gave it do not count. The entry leaves your list at once.
}
stay-with-it = Keep the entry

## Two devices
two-title = Two of your devices disagree
two-lead = You marked this entry here and on another device. Nothing was overwritten. Choose what holds.
two-caption = Marks on two devices
this-device = This device
other-device = Another device
on-server = on the server
differs = differs
two-pick-mine = { $name }: { $mark }, this device
two-pick-theirs = { $name }: { $mark }, another device
two-total = Total with this choice: { $total }
keep-both = Keep both comments
keep-choice = Keep this choice
decide-later = Decide later
two-note = Until you choose, both versions are kept, and nothing is sent.

## Receipts
receipt = Receipt
receipts = Receipts
receipts-lead = One for each score sheet that you sent. Keep them: they prove that your marks were counted as you gave them.
receipts-none = You have not sent a score sheet yet.
received = Received
receipt-title = Your marks are in
receipt-lead = The server received them on { $date }, { $time } { $zone }
receipt-caption = Your marks for { $code }
receipt-failed = The receipt could not be loaded
receipt-covered = This device has checked that the digest belongs to exactly these marks.
receipt-not-covered = The digest does not belong to these marks. Save the receipt and show it to the organisers.
receipt-kept = The receipt is kept on this device. With it anyone can check later that these marks, and no others, were counted.
total-on = Total on { $min } to { $max }
revision = Revision
revision-again = You can change the marks and send again.
audit-record = Audit record
audit-hash = Record’s hash
digest = Digest
next-entry = Next entry
save-as-file = Save as a file
change-marks = Change my marks
look-at-marks = Look at my marks

## Problems, by their type
problem-unauthenticated = Your sign-in has ended
problem-unauthenticated-do = Ask the organisers for a new link. What you wrote is still on this device.
problem-not-found = This is not assigned to you
problem-not-found-do = The organisers may have given the entry to another judge. What you wrote is still on this device.
problem-wrong-state = Not possible now
problem-wrong-state-do = The competition, the round or the entry is not in the state for this. Load the list again, or ask the organisers.
problem-deadline-passed = The deadline has passed
problem-deadline-passed-do = The server’s clock decides; it was { $time } there. What you wrote is still on this device. Ask the organisers if you need more time.
problem-round-closed = The round takes no score sheets
problem-round-closed-do = It has not opened, or it is closed. What you wrote is still on this device. Ask the organisers.
problem-conflict-of-interest = You have a conflict of interest with this entry
problem-conflict-of-interest-do = The rules of the competition do not allow you to judge it. The organisers assign another judge.
problem-invitation-spent = This invitation cannot be used
problem-invitation-spent-do = It was used, has expired or was revoked. Ask the organisers for a new link.
problem-idempotency-key-reused = This was sent before with other content
problem-idempotency-key-reused-do = Load the page again and repeat it.
problem-stale-version = The score sheet was changed elsewhere
problem-stale-version-do = Another of your devices writes at the same time. Load the page again.
problem-too-large = The text is too long
problem-too-large-do = Shorten the comment.
problem-mark-off-step = A mark is not on the scale
problem-mark-off-step-do = The rubric may have changed. Load the page again and check your marks.
problem-incomplete-sheet = The score sheet is incomplete
problem-incomplete-sheet-do = Give one mark for every criterion, then send.
problem-too-many = Too many failed attempts
problem-too-many-do = Too many wrong codes came from your network. Wait some minutes and try again.
problem-internal = The server has an error
problem-internal-do = Nothing was changed. What you wrote is still on this device. Try again later.
problem-unavailable = The server is overloaded
problem-unavailable-do = What you wrote is still on this device and goes to the server by itself. Try again later.
`;export{e as default};