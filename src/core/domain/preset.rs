//! Presets that an organiser starts from and edits.

use std::collections::BTreeMap;

use super::Country;
use super::states::Participation;

/// A country that a preset adds to a competition.
pub struct PresetCountry {
    /// Code of the country.
    pub country: Country,
    /// How it takes part.
    pub status: Participation,
    /// Names by language.
    pub names: BTreeMap<String, String>,
}

/// The 10 member and 17 partner states of the Shanghai Cooperation Organisation after the Tianjin
/// summit of September 2025, with names in English, Russian and Chinese.
pub fn sco() -> Vec<PresetCountry> {
    SCO.iter()
        .filter_map(|(code, status, en, ru, zh)| {
            Some(PresetCountry {
                country: code.parse().ok()?,
                status: *status,
                names: [("en", en), ("ru", ru), ("zh", zh)]
                    .into_iter()
                    .map(|(language, name)| (language.to_owned(), (*name).to_owned()))
                    .collect(),
            })
        })
        .collect()
}

use Participation::{Member, Partner};

const SCO: [(&str, Participation, &str, &str, &str); 27] = [
    ("CN", Member, "China", "Китай", "中国"),
    ("IN", Member, "India", "Индия", "印度"),
    ("KZ", Member, "Kazakhstan", "Казахстан", "哈萨克斯坦"),
    ("KG", Member, "Kyrgyzstan", "Кыргызстан", "吉尔吉斯斯坦"),
    ("PK", Member, "Pakistan", "Пакистан", "巴基斯坦"),
    ("RU", Member, "Russia", "Россия", "俄罗斯"),
    ("TJ", Member, "Tajikistan", "Таджикистан", "塔吉克斯坦"),
    ("UZ", Member, "Uzbekistan", "Узбекистан", "乌兹别克斯坦"),
    ("IR", Member, "Iran", "Иран", "伊朗"),
    ("BY", Member, "Belarus", "Беларусь", "白俄罗斯"),
    ("AF", Partner, "Afghanistan", "Афганистан", "阿富汗"),
    ("MN", Partner, "Mongolia", "Монголия", "蒙古"),
    ("AZ", Partner, "Azerbaijan", "Азербайджан", "阿塞拜疆"),
    ("AM", Partner, "Armenia", "Армения", "亚美尼亚"),
    ("KH", Partner, "Cambodia", "Камбоджа", "柬埔寨"),
    ("NP", Partner, "Nepal", "Непал", "尼泊尔"),
    ("TR", Partner, "Türkiye", "Турция", "土耳其"),
    ("LK", Partner, "Sri Lanka", "Шри-Ланка", "斯里兰卡"),
    ("EG", Partner, "Egypt", "Египет", "埃及"),
    (
        "SA",
        Partner,
        "Saudi Arabia",
        "Саудовская Аравия",
        "沙特阿拉伯",
    ),
    ("QA", Partner, "Qatar", "Катар", "卡塔尔"),
    ("KW", Partner, "Kuwait", "Кувейт", "科威特"),
    ("MV", Partner, "Maldives", "Мальдивы", "马尔代夫"),
    ("MM", Partner, "Myanmar", "Мьянма", "缅甸"),
    (
        "AE",
        Partner,
        "United Arab Emirates",
        "Объединённые Арабские Эмираты",
        "阿联酋",
    ),
    ("BH", Partner, "Bahrain", "Бахрейн", "巴林"),
    ("LA", Partner, "Laos", "Лаос", "老挝"),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sco_has_ten_members_and_seventeen_partners() {
        let count = |status| sco().iter().filter(|c| c.status == status).count();
        assert_eq!((count(Member), count(Partner)), (10, 17));
    }
}
