//! The design rooms of the three rounds whose data pass through Counted: what the published files let one read, written
//! down by the editors and adopted by the operator alone, which every page of them says.

use base::{Id, Language, Text};
use governance::design::Part;
use registry::{Initiative, Round};

use super::register::WITH_DATA;
use crate::design::{NewProposal, RoomWording, adopt_proposal, edit_room, make_proposal, view_room};
use crate::ports::Query;
use crate::{Actor, App, Result};

/// Words in English and in a second language.
type Two = [&'static str; 2];

/// What a room says.
struct Room {
    /// The second language.
    language: &'static str,
    problem: Two,
    wish: Two,
    /// Part, title and words.
    points: [(Part, Two, Two); 3],
}

/// Why each point stands there.
const WHY: [(&str, &str); 3] = [
    (
        "en",
        "Read by the editors of this site from the published files; the organisation has not seen these words.",
    ),
    (
        "ar",
        "قرأه محرّرو هذا الموقع من الملفات المنشورة، ولم تطّلع المنظمة على هذه الكلمات.",
    ),
    (
        "fr",
        "Lu par les rédacteurs de ce site dans les fichiers publiés ; l’organisation n’a pas vu ces mots.",
    ),
];

const TAL_AFAR: Room = Room {
    language: "ar",
    problem: [
        "Nobody could say, quarter by quarter, whose water is enough and where it comes from: this is what the published \
         form asks.",
        "لم يكن أحد يستطيع أن يقول، حيًّا بحيّ، لمن يكفي الماء ومن أين يأتي: هذا ما تسأل عنه الاستمارة المنشورة.",
    ],
    wish: [
        "The published files do not say what the people of Tal Afar wished. The questions want to know whom the water \
         network reaches.",
        "لا تقول الملفات المنشورة ما الذي تمنّاه أهل تلعفر. أمّا الأسئلة فتريد أن تعرف إلى من تصل شبكة المياه.",
    ],
    points: [
        (
            Part::Objectives,
            ["Know whose water is enough", "أن نعرف لمن يكفي الماء"],
            [
                "The share of households with enough water, by quarter and by water line.",
                "نسبة الأسر التي يكفيها الماء، بحسب الحيّ وخطّ المياه.",
            ],
        ),
        (
            Part::Methods,
            [
                "Interviews with households, cleaned in the open",
                "مقابلات مع الأسر، وتنقيح معلن",
            ],
            [
                "Households of each quarter are interviewed with a form in Arabic and English; every change of their \
                 answers stands in a published log.",
                "تُجرى مقابلات مع أسر من كل حيّ باستمارة بالعربية والإنجليزية، ويُدوَّن كل تغيير في أجوبتها في سجل منشور.",
            ],
        ),
        (
            Part::Access,
            ["Figures go out, answers do not", "تُنشر الأرقام ولا تُنشر الأجوبة"],
            [
                "Here only protected tables and shares are published, although the organisation published its raw records.",
                "لا يُنشر هنا إلا جداول ونسب محميّة، مع أن المنظمة نشرت سجلّاتها الخام.",
            ],
        ),
    ],
};

const BERLIN: Room = Room {
    language: "fr",
    problem: [
        "A few official stations cannot tell what the air is like in each street.",
        "Quelques stations officielles ne peuvent pas dire quel air on respire dans chaque rue.",
    ],
    wish: [
        "People who set up a sensor want to know the air where they live; each decides what to measure, and why.",
        "Les personnes qui installent un capteur veulent connaître l’air chez elles ; chacune décide quoi mesurer, et \
         pourquoi.",
    ],
    points: [
        (
            Part::Objectives,
            ["See the air where people live", "Voir l’air là où l’on vit"],
            [
                "Fine dust by day and place, from sensors that people run themselves.",
                "Les particules fines par jour et par lieu, avec des capteurs que les gens tiennent eux-mêmes.",
            ],
        ),
        (
            Part::Methods,
            [
                "Cheap sensors, faults marked",
                "Des capteurs bon marché, les défauts signalés",
            ],
            [
                "Readings come in by themselves; nobody checks them before they are shown. Here faulty ones are marked \
                 before anything is counted.",
                "Les mesures arrivent d’elles-mêmes et personne ne les vérifie avant de les montrer. Ici les défauts sont \
                 signalés avant tout calcul.",
            ],
        ),
        (
            Part::Access,
            ["Places only roughly", "Les lieux seulement à peu près"],
            [
                "A sensor hangs at somebody’s window: its place is shown in cells of a kilometre.",
                "Un capteur est accroché à la fenêtre de quelqu’un : son lieu est montré par cellules d’un kilomètre.",
            ],
        ),
    ],
};

const PITTSBURGH: Room = Room {
    language: "fr",
    problem: [
        "People downwind of industry smell bad air on days on which the official monitors show little.",
        "Sous le vent des usines, les gens sentent un air mauvais certains jours où les appareils officiels montrent peu.",
    ],
    wish: [
        "That the health department hears each report, and that reports together can be held beside the monitors.",
        "Que le service de santé entende chaque signalement, et que l’ensemble puisse être mis à côté des mesures.",
    ],
    points: [
        (
            Part::Objectives,
            [
                "Residents’ reports beside the monitors",
                "Les signalements à côté des mesures",
            ],
            [
                "How many reports of strong smells came on which day, beside what the official monitors measured.",
                "Combien de signalements d’odeurs fortes chaque jour, à côté de ce que les appareils officiels ont mesuré.",
            ],
        ),
        (
            Part::Methods,
            [
                "Whoever smells something reports it",
                "Qui sent quelque chose le signale",
            ],
            [
                "Residents report a smell, how bad it is, and where. Nobody is drawn at random, so the counts say what was \
                 reported, not how many smelled it.",
                "Les habitants signalent une odeur, sa force et son lieu. Personne n’est tiré au sort : les nombres disent \
                 ce qui a été signalé, non combien l’ont senti.",
            ],
        ),
        (
            Part::Access,
            [
                "Days for the whole region, no words",
                "Des jours pour toute la région, aucun mot",
            ],
            [
                "Single reports, their places and their words stay inside; days of the whole region go out.",
                "Les signalements, leurs lieux et leurs mots restent à l’intérieur ; les jours de toute la région sortent.",
            ],
        ),
    ],
};

/// Writes the three rooms; skips what an earlier try has left.
///
/// # Errors
/// What the use cases say.
pub async fn write(app: &App) -> Result<()> {
    for (slug, room) in WITH_DATA.into_iter().zip([TAL_AFAR, BERLIN, PITTSBURGH]) {
        let it = app.store.named::<Initiative>(slug).await?;
        for round in app.store.list::<Round>(Query::of(it.value.id)).await? {
            furnish(app, (slug, round.number), &room).await?;
        }
    }
    Ok(())
}

async fn furnish(app: &App, key: (&str, u32), room: &Room) -> Result<()> {
    let by = &Actor::System;
    let second: Language = room.language.parse().unwrap_or_else(|_| Language::english());
    for (n, language) in [Language::english(), second.clone()].into_iter().enumerate() {
        let words = RoomWording {
            problem: room.problem[n].to_owned(),
            wish: room.wish[n].to_owned(),
            everybody: false,
        };
        edit_room(app, by, key, &words, &language).await?;
    }
    if view_room(app, by, key)
        .await?
        .proposals
        .values()
        .any(|all| !all.is_empty())
    {
        return Ok(());
    }
    let two = |[english, other]: Two| Text::english(english).with(second.clone(), other);
    let why = |wanted: &str| {
        WHY.iter()
            .find(|(l, _)| *l == wanted)
            .map_or("", |(_, words)| *words)
    };
    for (part, title, text) in room.points {
        let new = NewProposal {
            part,
            title: two(title),
            text: two(text),
            why: two([why("en"), why(room.language)]),
            gathering: None,
            question: None,
        };
        let id: Id<_> = make_proposal(app, by, key, new).await?.id;
        adopt_proposal(app, by, key, id).await?;
    }
    Ok(())
}
