//! What is striking about answers: the filter, the column, and the sentences on the page of one.

use app::collect::{Flags, Submission};
use base::Id;
use dataset::quality::interview::{Flag, Mark, Unlooked};
use ui::components::badge::{Badge, Tone};
use ui::components::field::{Choice, Field};
use ui::{Component, Html, Reader};

/// The choice of one flag.
pub(super) fn filter(chosen: &str, r: &Reader) -> Html {
    let any = std::iter::once(Choice::new("", r.t("filter-all")));
    let flags = Flag::ALL
        .into_iter()
        .map(|f| Choice::new(f.as_str(), word(f, r)).chosen(chosen == f.as_str()));
    Field::select("flag", r.t("flag-filter"), any.chain(flags).collect())
        .hint(r.t("flag-hint"))
        .html(r)
}

fn word(flag: Flag, r: &Reader) -> Html {
    r.t(&format!("flag-{}", flag.as_str()))
}

/// The flags of one, as badges.
pub(super) fn short(flags: &Flags, id: Id<Submission>, r: &Reader) -> Html {
    let badge =
        |(mark, _): &(Mark, Option<Id<Submission>>)| Badge::new(Tone::Attention, word(mark.flag, r)).html(r);
    let all: Vec<Html> = flags.of(id).iter().map(badge).collect();
    Html::joined(&all, " ")
}

/// The flags of one, each as a sentence with its figures and a link to the other answers that it names.
pub(super) fn sentences(flags: &Flags, id: Id<Submission>, table: &str, r: &Reader) -> Vec<Html> {
    let one = |(mark, other): &(Mark, Option<Id<Submission>>)| {
        let key = format!("flag-{}-text", mark.flag.as_str());
        let figures = [
            ("value", r.number(mark.value, 0).into()),
            ("against", r.number(mark.against, 0).into()),
        ];
        let said = r.ta(&key, &figures);
        match other {
            Some(other) => {
                let word = r.t("flag-other");
                let link = Html::trusted(format!("<a href=\"{table}/{other}\">{word}</a>"));
                Html::joined(&[said, link], " ")
            }
            None => said,
        }
    };
    flags.of(id).iter().map(one).collect()
}

/// For what there is too little to look at, so that silence is not read as "nothing striking".
pub(super) fn unlooked(flags: &Flags, r: &Reader) -> Vec<Html> {
    let one = |it: &Unlooked| {
        let figures = [("here", it.here.into()), ("least", it.least.into())];
        r.ta(&format!("flag-{}-not", it.flag.as_str()), &figures)
    };
    let any = flags.unlooked.iter().filter(|_| flags.looked > 0);
    any.map(one).collect()
}
