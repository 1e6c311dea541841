//! The columns that an inventory may have, and the heads by which they are recognised in the six languages.

/// A column of an inventory.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Field {
    /// The name.
    Name,
    /// Another name or spelling.
    Other,
    /// What kind of organisation.
    Class,
    /// Where it works.
    Place,
    /// Its web page.
    Website,
    /// Whether it makes data.
    Produces,
    /// What data.
    Data,
    /// Themes.
    Themes,
    /// Goals of the 2030 Agenda.
    Goals,
    /// Groups of people.
    Groups,
    /// Whether the method is written down.
    Method,
    /// Whether others can have the data.
    Open,
}

/// Each field with its name on the wire, and beginnings of heads that mean it (folded: [`super::key::fold`]).
/// Longer and rarer words stand first, because the first field that fits is taken.
const HEADS: [(Field, &str, &[&str]); 12] = [
    (
        Field::Other,
        "other",
        &[
            "other name",
            "acronym",
            "abbreviation",
            "sigla",
            "sigle",
            "otro nombre",
            "autre nom",
            "сокращение",
            "другое название",
            "اسم اخر",
            "简称",
        ],
    ),
    (
        Field::Website,
        "website",
        &["web", "url", "link", "site", "sitio", "сайт", "موقع", "网站"],
    ),
    (
        Field::Goals,
        "goals",
        &[
            "sdg",
            "goal",
            "ods",
            "odd",
            "objetivo",
            "objectif",
            "цур",
            "цел",
            "اهداف",
            "目标",
        ],
    ),
    (
        Field::Themes,
        "themes",
        &[
            "theme",
            "topic",
            "tema",
            "theme",
            "sector",
            "тем",
            "сектор",
            "موضوع",
            "主题",
        ],
    ),
    (
        Field::Groups,
        "groups",
        &[
            "group",
            "population",
            "grupo",
            "poblacion",
            "groupe",
            "групп",
            "فئ",
            "群体",
        ],
    ),
    (
        Field::Method,
        "method",
        &["method", "metod", "methode", "метод", "منهج", "方法"],
    ),
    (
        Field::Open,
        "open",
        &[
            "open",
            "shared",
            "public",
            "abierto",
            "ouvert",
            "открыт",
            "متاح",
            "公开",
        ],
    ),
    (
        Field::Produces,
        "produces",
        &[
            "produces",
            "makes data",
            "produce dat",
            "produit des",
            "производит",
            "تنتج",
            "是否生产",
        ],
    ),
    (
        Field::Data,
        "data",
        &["data", "dataset", "datos", "donnees", "данны", "بيانات", "数据"],
    ),
    (
        Field::Class,
        "class",
        &["type", "kind", "tipo", "тип", "вид", "نوع", "类型"],
    ),
    (
        Field::Place,
        "place",
        &[
            "place",
            "region",
            "province",
            "city",
            "location",
            "lugar",
            "departamento",
            "lieu",
            "место",
            "регион",
            "област",
            "مكان",
            "地点",
        ],
    ),
    (
        Field::Name,
        "name",
        &[
            "name",
            "organi",
            "nombre",
            "nom",
            "назван",
            "наимен",
            "اسم",
            "المنظم",
            "名称",
            "机构",
        ],
    ),
];

impl Field {
    /// All fields, the name first.
    pub const ALL: [Self; 12] = [
        Self::Name,
        Self::Other,
        Self::Class,
        Self::Place,
        Self::Website,
        Self::Produces,
        Self::Data,
        Self::Themes,
        Self::Goals,
        Self::Groups,
        Self::Method,
        Self::Open,
    ];

    /// Its name on the wire, and the key of its words.
    pub fn as_str(self) -> &'static str {
        HEADS
            .iter()
            .find(|(field, ..)| *field == self)
            .map_or("", |(_, name, _)| name)
    }

    /// The field of that name.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|f| f.as_str() == name)
    }
}

/// The field that each head seems to mean; each field is given once, to the first head that fits.
pub fn guess(heads: &[String]) -> Vec<Option<Field>> {
    let mut given = Vec::new();
    let one = |head: &String| {
        let folded = super::key::fold(head);
        let fits = |begins: &&str| folded.starts_with(begins) || folded.contains(&format!(" {begins}"));
        let found = HEADS
            .iter()
            .find(|(field, _, begins)| !given.contains(field) && begins.iter().any(&fits))
            .map(|(field, ..)| *field)?;
        given.push(found);
        Some(found)
    };
    heads.iter().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn guessed(heads: &[&str]) -> Vec<Option<&'static str>> {
        let heads: Vec<String> = heads.iter().map(|h| (*h).to_owned()).collect();
        guess(&heads).into_iter().map(|f| f.map(Field::as_str)).collect()
    }

    #[test]
    fn heads_are_recognised_in_several_languages() {
        assert_eq!(
            guessed(&["Organisation", "SDG", "Main theme", "Contact person"]),
            [Some("name"), Some("goals"), Some("themes"), None]
        );
        assert_eq!(
            guessed(&["Nombre", "Temas", "ODS", "Página web"]),
            [Some("name"), Some("themes"), Some("goals"), Some("website")]
        );
        assert_eq!(
            guessed(&["Название организации", "Темы", "ЦУР", "Регион"]),
            [Some("name"), Some("themes"), Some("goals"), Some("place")]
        );
        assert_eq!(guessed(&["اسم المنظمة", "نوع"]), [Some("name"), Some("class")]);
    }
}
