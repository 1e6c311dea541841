//! Small numbers for the values of a column, and for pairs of such numbers: what groups are found by.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

use datafusion::arrow::array::{Array, ArrayRef, AsArray};
use datafusion::arrow::compute::cast;
use datafusion::arrow::datatypes::{DataType, Float64Type};
use estimate::Key;

use crate::columns::{whole, whole_values};
use crate::error::EngineError;

/// The code of no value.
pub(crate) const MISSING: u32 = 0;
/// Whole numbers below this find their code in a list instead of a map.
const LISTED: usize = 1 << 16;

/// Gives each value of a column a number, in the order of meeting; 0 is no value.
#[derive(Debug)]
pub(crate) struct Coder {
    keys: Vec<Key>,
    listed: Vec<u32>,
    wholes: HashMap<i64, u32, Mixing>,
    numbers: HashMap<u64, u32, Mixing>,
    texts: HashMap<String, u32>,
}

impl Default for Coder {
    fn default() -> Self {
        Self {
            keys: vec![Key::Missing],
            listed: Vec::new(),
            wholes: HashMap::default(),
            numbers: HashMap::default(),
            texts: HashMap::new(),
        }
    }
}

impl Coder {
    /// The value of a code.
    pub(crate) fn key(&self, code: u32) -> &Key {
        &self.keys[code as usize]
    }

    /// How many different values were met.
    pub(crate) fn len(&self) -> usize {
        self.keys.len() - 1
    }

    /// The codes of a batch's values.
    pub(crate) fn encode(&mut self, array: &ArrayRef, out: &mut Vec<u32>) -> Result<(), EngineError> {
        out.clear();
        out.reserve(array.len());
        if let Some(wholes) = whole(array)? {
            self.encode_wholes(&wholes, out);
            return Ok(());
        }
        match array.data_type() {
            DataType::Utf8 => self.encode_texts(array.as_string::<i32>().iter(), out),
            DataType::LargeUtf8 => self.encode_texts(array.as_string::<i64>().iter(), out),
            DataType::Utf8View => self.encode_texts(array.as_string_view().iter(), out),
            DataType::Boolean => {
                let code = |t: Option<bool>| t.map_or(MISSING, |b| self.truth(b));
                out.extend(array.as_boolean().iter().map(code));
            }
            DataType::Float64 => {
                let values = array.as_primitive::<Float64Type>();
                out.extend(values.iter().map(|x| x.map_or(MISSING, |x| self.number(x))));
            }
            DataType::Float32 => self.encode(&cast(array, &DataType::Float64)?, out)?,
            DataType::Dictionary(_, value) => self.encode(&cast(array, value)?, out)?,
            _ => self.encode(&cast(array, &DataType::Utf8)?, out)?,
        }
        Ok(())
    }

    fn encode_wholes(&mut self, array: &ArrayRef, out: &mut Vec<u32>) {
        let mut last = (None, MISSING);
        for value in whole_values(array) {
            if value != last.0 {
                last = (value, value.map_or(MISSING, |v| self.whole(v)));
            }
            out.push(last.1);
        }
    }

    fn encode_texts<'a>(&mut self, texts: impl Iterator<Item = Option<&'a str>>, out: &mut Vec<u32>) {
        let mut last: (Option<&str>, u32) = (None, MISSING);
        for text in texts {
            if text != last.0 {
                last = (text, text.map_or(MISSING, |t| self.text(t)));
            }
            out.push(last.1);
        }
    }

    fn new_code(keys: &mut Vec<Key>, key: Key) -> u32 {
        keys.push(key);
        (keys.len() - 1) as u32
    }

    fn whole(&mut self, value: i64) -> u32 {
        let keys = &mut self.keys;
        match usize::try_from(value) {
            Ok(at) if at < LISTED => {
                if at >= self.listed.len() {
                    self.listed.resize(at + 1, MISSING);
                }
                if self.listed[at] == MISSING {
                    self.listed[at] = Self::new_code(keys, Key::Whole(value));
                }
                self.listed[at]
            }
            _ => *self
                .wholes
                .entry(value)
                .or_insert_with(|| Self::new_code(keys, Key::Whole(value))),
        }
    }

    /// The code of a number; not a number is no value, and −0 is 0.
    pub(crate) fn number(&mut self, value: f64) -> u32 {
        if value.is_nan() {
            return MISSING;
        }
        let value = value + 0.0;
        let keys = &mut self.keys;
        *self
            .numbers
            .entry(value.to_bits())
            .or_insert_with(|| Self::new_code(keys, Key::Number(value)))
    }

    fn truth(&mut self, value: bool) -> u32 {
        let keys = &mut self.keys;
        *self
            .wholes
            .entry(i64::from(value))
            .or_insert_with(|| Self::new_code(keys, Key::Truth(value)))
    }

    fn text(&mut self, value: &str) -> u32 {
        if let Some(code) = self.texts.get(value) {
            return *code;
        }
        let code = Self::new_code(&mut self.keys, Key::from(value));
        self.texts.insert(value.to_owned(), code);
        code
    }
}

/// Gives each pair of numbers a number, in the order of meeting.
#[derive(Debug, Default)]
pub(crate) struct Pairs {
    dense: Vec<Vec<u32>>,
    sparse: HashMap<u64, u32, Mixing>,
    met: Vec<(u32, u32)>,
    last: Option<((u32, u32), u32)>,
}

/// Pairs of small numbers find theirs in lists: at most 16,384 × 256 × 4 bytes.
const DENSE: (u32, u32) = (1 << 14, 1 << 8);
const UNMET: u32 = u32::MAX;

impl Pairs {
    /// The number of a pair.
    #[inline]
    pub(crate) fn of(&mut self, a: u32, b: u32) -> u32 {
        match self.last {
            Some((pair, number)) if pair == (a, b) => number,
            _ => {
                let number = self.find(a, b);
                self.last = Some(((a, b), number));
                number
            }
        }
    }

    fn find(&mut self, a: u32, b: u32) -> u32 {
        let next = self.met.len() as u32;
        let number = if a < DENSE.0 && b < DENSE.1 {
            let (a, b) = (a as usize, b as usize);
            if a >= self.dense.len() {
                self.dense.resize_with(a + 1, Vec::new);
            }
            let row = &mut self.dense[a];
            if b >= row.len() {
                row.resize(b + 1, UNMET);
            }
            if row[b] == UNMET {
                row[b] = next;
            }
            row[b]
        } else {
            let pair = u64::from(a) << 32 | u64::from(b);
            *self.sparse.entry(pair).or_insert(next)
        };
        if number == next {
            self.met.push((a, b));
        }
        number
    }

    /// All pairs met, in the order of their numbers.
    pub(crate) fn met(&self) -> &[(u32, u32)] {
        &self.met
    }
}

/// Gives each combination of codes of several columns a number.
#[derive(Debug, Default)]
pub(crate) struct Combinations {
    columns: Vec<usize>,
    levels: Vec<Pairs>,
}

impl Combinations {
    /// Of these columns.
    pub(crate) fn of(columns: Vec<usize>) -> Self {
        let levels = columns.iter().map(|_| Pairs::default()).collect();
        Self { columns, levels }
    }

    /// The number of a record's combination; 0 when there are no columns.
    #[inline]
    pub(crate) fn number(&mut self, codes: &[Vec<u32>], row: usize) -> u32 {
        let mut number = 0;
        for (column, level) in self.columns.iter().zip(&mut self.levels) {
            number = level.of(number, codes[*column][row]);
        }
        number
    }

    /// Whether a record lacks one of the values.
    #[inline]
    pub(crate) fn lacks(&self, codes: &[Vec<u32>], row: usize) -> bool {
        self.columns.iter().any(|c| codes[*c][row] == MISSING)
    }

    /// The values of a combination.
    pub(crate) fn keys(&self, number: u32, coders: &[Coder]) -> Vec<Key> {
        let mut keys = Vec::with_capacity(self.columns.len());
        let mut number = number;
        for (column, level) in self.columns.iter().zip(&self.levels).rev() {
            let (before, code) = level.met()[number as usize];
            keys.push(coders[*column].key(code).clone());
            number = before;
        }
        keys.reverse();
        keys
    }
}

/// Mixes whole numbers well enough for a map (Steele, Lea & Flood 2014, doi:10.1145/2714064.2660195).
#[derive(Debug, Default)]
pub(crate) struct Mix(u64);

type Mixing = BuildHasherDefault<Mix>;

impl Hasher for Mix {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.write_u64(u64::from(*byte));
        }
    }

    fn write_u64(&mut self, x: u64) {
        let mut z = (self.0 ^ x).wrapping_add(0x9e37_79b9_7f4a_7c15);
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        self.0 = z ^ (z >> 31);
    }

    fn write_i64(&mut self, x: i64) {
        self.write_u64(x as u64);
    }
}
