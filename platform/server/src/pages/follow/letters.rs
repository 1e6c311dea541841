//! The words of letters to who follows something, in the language of each reader.

use app::Actor;
use app::ports::Mail;
use app::usage::{News, Told, Worded, send_letters};
use ui::Reader;

use crate::Services;

/// Sends what is new to who follows it by mail; gives how many letters were taken.
///
/// # Errors
/// When the store cannot be read or written.
pub async fn tell_followers(services: &Services) -> app::Result<u64> {
    let base = services.settings.public_url.clone();
    let word = move |news: &[News]| worded(&base, news);
    send_letters(&services.app, &Actor::System, &word).await
}

/// One letter about everything that is new to a reader.
fn worded(base: &str, news: &[News]) -> Option<Worded> {
    let first = &news.first()?.subscription;
    let r = Reader::new(first.language.clone());
    let mut text = format!("{}\n", r.plain("follow-letter-before"));
    for one in news {
        text.push_str(&format!("\n## {}\n\n", r.text(&one.title).plain()));
        for told in &one.told {
            text.push_str(&line(base, told, &r));
        }
        let page = format!("{base}/subscriptions/{}", one.subscription.code);
        text.push_str(&format!("{}\n{page}\n", r.plain("follow-leave-one")));
    }
    let leave = format!("{base}/subscriptions/{}/leave-all", first.code);
    text.push_str(&format!(
        "\n{}\n\n{}\n{leave}\n",
        r.plain("follow-letter-caution"),
        r.plain("follow-leave-all")
    ));
    let subject = match news {
        [one] => r.text(&one.title).plain(),
        _ => r.plain("follow-letter-subject"),
    };
    let to = first.email.clone();
    Some((Mail { to, subject, text }, leave))
}

fn line(base: &str, told: &Told, r: &Reader) -> String {
    let title = r.text(&told.title).plain();
    let what = r.plain(&format!("follow-{}", told.what.as_str()));
    let caution = r.text(&told.caution).plain();
    let caution = match caution.is_empty() {
        true => String::new(),
        false => format!("{} {caution}\n", r.plain("follow-letter-limit")),
    };
    format!("{title}\n{what}\n{caution}{base}{}\n\n", told.address)
}
