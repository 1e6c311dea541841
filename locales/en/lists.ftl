# Lists of things: households, sites, people.
lists-title = Lists
lists-to-collect = Back to collecting
lists-lead = A list holds things that you meet more than once: households, wells, people. Forms can choose from it, add to it and change it.
lists-none = There is no list yet.
lists-none-text = A form with a sheet “entities” makes its list when it is opened. You can also make one here and bring a file.
lists-name = Name of the list
lists-name-hint = As forms write it: letters, digits, _ and -. For example: households.
lists-make = Make a list
lists-count = Things
lists-properties = What is said of each
lists-look = To look at
lists-look-none = Nothing
lists-look-some = { $count ->
    [one] 1 to look at
   *[other] { $count } to look at
}
lists-look-only = Only where changes met
lists-all = All lists
lists-things = { $count ->
    [one] 1 thing.
   *[other] { $count } things.
}
lists-file = Take it out as a file (CSV)
lists-search-hint = Search by how the name begins.
lists-nothing = Nothing here.
lists-label = Name
lists-version = Version
lists-next = Next page
lists-conflict-soft = Changes met
lists-conflict-hard = Changes met: choose one
lists-troubles = What could not be done
lists-troubles-text = These answers were kept, but what they say of this list was not done.
lists-fault-other-list = The answers name another list than their form.
lists-fault-no-list = There was no such list.
lists-fault-bad-id = The identity is no UUID.
lists-fault-no-label = It is not said how the thing is called.
lists-fault-no-base = The answers do not say which version they change.
lists-fault-no-version = The version that the answers change was never here.
lists-fault-not-here = The thing to be changed is not in the list.
lists-fault-here = The thing to be made is in the list already.
lists-fault-waits = The thing is made once the answers are approved.
lists-approval-on = Things in this list are made only once the answers that make them are approved.
lists-approval-off = Things in this list are made as answers come in.
lists-approval-ask = Wait for approval
lists-approval-drop = Do not wait; make what waits now
lists-add = Add one
lists-upload = Bring a file
lists-upload-file = File (CSV, UTF-8)
lists-upload-hint = One line for each thing. The column “label” says how it is called; every other column is a property. All lines are taken, or none.
lists-upload-adds = Add properties for columns that the list does not know
lists-property = Add a property
lists-property-name = Property
lists-property-hint = Letters, digits, _ and -. For example: water_source.
lists-back = Back to
lists-now = What is known now
lists-not-said = Nothing was said.
lists-past = What was said, the newest first
lists-past-version = Version { $number }, { $at }
lists-origin-form = From answers to { $form }
lists-origin-person = By { $name }
lists-origin-file = From the file { $file }
lists-origin-taken-back = Taken back by the person: nothing of it is kept.
lists-origin-unknown = By somebody who is not known here
lists-no-change = It changed nothing.
lists-changes = What it changed
lists-before = Before
lists-after = After
lists-settle = Two changes met
lists-settle-soft = Somebody changed this without knowing of another change. They changed different things, and both stand. Look whether that is right.
lists-settle-hard = Somebody changed this without knowing of another change, and they do not say the same. Choose what is right.
lists-settle-done = This is right
lists-said-in = Said in version { $versions }
lists-empty = (empty)
lists-change = Change it
lists-change-done = Keep the change
lists-remove = Remove it
lists-remove-text = It goes with all that was said of it, for good. The answers that said it stay.
