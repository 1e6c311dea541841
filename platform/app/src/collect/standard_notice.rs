//! The notice that a form begins with: that of its earlier version; else what is true of every form on this site, in
//! the languages of the site. Whoever adds the form puts the rest into words, and these into better ones.

use base::{Language, Slug, Text};
use consent::{Controller, Notice, Purpose, Retention};

use super::Instrument;
use crate::App;

/// The sentences in one language.
struct Sentences {
    language: &'static str,
    /// The one core purpose of every round.
    purpose: &'static str,
    collected: &'static str,
    recipients: &'static str,
    storage: &'static str,
    withdrawal: &'static str,
}

const SENTENCES: [Sentences; 6] = [
    Sentences {
        language: "en",
        purpose: "Count and describe, so that nobody can be recognised",
        collected: "The answers to this form.",
        recipients: "Nobody besides; figures are published only after protection.",
        storage: "On the server of this site, where those who run it and work on this can read the answers. What was \
                  sent is also kept as it came, sealed under a key of its own.",
        withdrawal: "With the code on the receipt, at any time, on this site.",
    },
    Sentences {
        language: "fr",
        purpose: "Compter et décrire, sans que personne puisse être reconnu",
        collected: "Les réponses à ce formulaire.",
        recipients: "Personne d’autre ; les chiffres ne sont publiés qu’une fois protégés.",
        storage: "Sur le serveur de ce site, où les personnes qui le gèrent et qui y travaillent peuvent lire les \
                  réponses. Ce qui a été envoyé est aussi gardé tel quel, scellé sous une clé à part.",
        withdrawal: "Avec le code du reçu, à tout moment, sur ce site.",
    },
    Sentences {
        language: "es",
        purpose: "Contar y describir, sin que se pueda reconocer a nadie",
        collected: "Las respuestas a este formulario.",
        recipients: "Nadie más; las cifras se publican solo después de protegerlas.",
        storage: "En el servidor de este sitio, donde quienes lo llevan y trabajan en esto pueden leer las respuestas. \
                  Lo enviado se guarda también tal como llegó, sellado con una clave propia.",
        withdrawal: "Con el código del recibo, en cualquier momento, en este sitio.",
    },
    Sentences {
        language: "ar",
        purpose: "العدّ والوصف بحيث لا يمكن التعرف على أحد",
        collected: "الإجابات عن هذه الاستمارة.",
        recipients: "لا أحد سوانا؛ ولا تُنشر الأرقام إلا بعد حمايتها.",
        storage: "على خادم هذا الموقع، حيث يستطيع من يديرونه ويعملون في هذا قراءة الإجابات. ويُحفظ ما أُرسل كما وصل \
                  أيضًا، مختومًا بمفتاح خاص به.",
        withdrawal: "بالرمز الموجود على الإيصال، في أي وقت، على هذا الموقع.",
    },
    Sentences {
        language: "ru",
        purpose: "Посчитать и описать так, чтобы никого нельзя было узнать",
        collected: "Ответы на вопросы этой анкеты.",
        recipients: "Больше никто; цифры публикуются только после защиты.",
        storage: "На сервере этого сайта, где ответы могут читать те, кто ведёт сайт и работает над этим. \
                  Присланное хранится и в том виде, в каком пришло, запечатанное отдельным ключом.",
        withdrawal: "С кодом из квитанции, в любое время, на этом сайте.",
    },
    Sentences {
        language: "zh",
        purpose: "统计和描述，任何人都不会被认出",
        collected: "对这份表格的回答。",
        recipients: "没有其他人；数字只有在经过保护之后才会公布。",
        storage: "保存在本网站的服务器上，管理本网站和参与这项工作的人可以读到这些回答。收到的内容也会按原样保存，并用单独的密钥封存。",
        withdrawal: "随时可以在本网站上用回执上的代码撤回。",
    },
];

/// The sentence in every language.
fn text(which: impl Fn(&Sentences) -> &'static str) -> Text {
    SENTENCES
        .iter()
        .fold(Text::default(), |text, s| match s.language.parse::<Language>() {
            Ok(language) => text.with(language, which(s)),
            Err(_) => text,
        })
}

/// A notice with the one core purpose of every round, to be put into better words.
pub fn standard_notice(app: &App, about: &Text, who: &str, contact: &str) -> Notice {
    let purpose = Purpose {
        id: Slug::from_title("statistics").unwrap_or_else(|| unreachable!("the word is a slug")),
        label: text(|s| s.purpose),
        dpv: Some("dpv:ResearchAndDevelopment".to_owned()),
        core: true,
    };
    Notice {
        id: app.new_id(),
        version: 1,
        text: about.clone(),
        purposes: vec![purpose],
        controller: Controller {
            name: who.to_owned(),
            contact: contact.to_owned(),
        },
        collected: text(|s| s.collected),
        recipients: text(|s| s.recipients),
        storage: text(|s| s.storage),
        returns: Text::default(),
        retention: Retention::UntilWithdrawn,
        withdrawal: text(|s| s.withdrawal),
        jurisdiction: None,
    }
}

/// What somebody worded for the earlier version of a form, to begin the next one with; `all` are the forms of the
/// initiative, newest first.
pub(super) fn earlier_notice(app: &App, all: &[Instrument], form_id: &str) -> Option<Notice> {
    let earlier = all.iter().find(|it| it.form_id == form_id)?;
    Some(renewed(app, &earlier.notice))
}

/// The words of a notice as the first version of another.
pub(super) fn renewed(app: &App, notice: &Notice) -> Notice {
    Notice {
        id: app.new_id(),
        version: 1,
        ..notice.clone()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sentence_is_there_in_every_language_of_the_site() {
        let notice = standard_notice(
            &crate::testing::app(),
            &Text::default(),
            "Board",
            "board@example.org",
        );
        for said in [
            &notice.purposes[0].label,
            &notice.collected,
            &notice.recipients,
            &notice.storage,
            &notice.withdrawal,
        ] {
            let languages: Vec<&str> = said.languages().map(Language::as_str).collect();
            assert_eq!(languages, ["ar", "en", "es", "fr", "ru", "zh"], "{said:?}");
        }
    }
}
