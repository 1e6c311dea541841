### Following by mail: asking for letters, the letters themselves, leaving.

follow-mail = Follow by e-mail
follow-mail-lead = We write when there is something new: figures that come out or are taken back, what they were used for, what changed, corrections. At most one letter a day.
follow-no-mail = This site sends no e-mail. Take the feed instead: it says the same.
follow-by-feed = Or by feed
follow-ask = Send me a link
follow-sent-text = Open the link in it within seven days. Until then nothing else is sent, and after that the address is erased.
follow-ask-subject = Do you want to follow this?
follow-ask-before = Somebody asked with this address for letters about “{ $title }” on { $site }. If it was you, open this link:
follow-letters = Letters
follow-proved = The letters come to you.
follow-leave = Leave, and be forgotten
follow-leave-all = Leave everything that you follow, and be forgotten
follow-leave-one = To follow this no longer:
follow-letter-before = This is new since the last letter.
follow-letter-subject = What is new in what you follow
follow-letter-limit = What it cannot tell:
follow-letter-caution = A figure of a community comes with an interval and with limits. Read them on its page before you pass it on.
follow-ask-after = If it was not you, do nothing: the address is forgotten after seven days.
