//! The cases of another library's specification beside the checkout: numbers that any recognizer of Chinese numbers must read.
//!
//! Every case of tier A must be read, except those listed here with a reason; of tier B, `FLOOR_B` cases.

mod shared_data;

use std::{env, fs};

use goalcards::{
    analyze,
    wire::{Analysis, Bound, Quantity},
};
use serde_json::Value;

/// Cases of tier A that this crate reads differently on purpose: id and reason. A listed case that is read as expected fails the test.
const OTHERWISE: &[(&str, &str)] = &[];

/// How many cases of tier B must be read.
const FLOOR_B: usize = 56;

fn cases(name: &str) -> Vec<Value> {
    let path = shared_data::folder("recognizers-zh").join(name).with_extension("json");
    let text = fs::read_to_string(&path)
        .unwrap_or_else(|error| panic!("expected {}, found: {error}", path.display()));
    let value: Value = serde_json::from_str(&text).expect("the cases are JSON");
    let cases = value.as_array().cloned().unwrap_or_default();
    assert!(!cases.is_empty(), "expected cases in {name}, found none");
    cases
}

fn text_of<'v>(case: &'v Value, field: &str) -> &'v str {
    case[field].as_str().unwrap_or("")
}

/// A quantity with its position, counted in characters of the input.
struct Read {
    start: usize,
    end: usize,
    quantity: Quantity,
}

fn read(input: &str) -> Vec<Read> {
    let analysis = Analysis::from(&analyze(input));
    let place = |offset: u32| {
        let mut units = 0;
        input
            .chars()
            .take_while(|ch| {
                units += ch.len_utf16();
                units <= offset as usize
            })
            .count()
    };
    let quantities = analysis.quantities.into_iter();
    quantities
        .map(|quantity| Read { start: place(quantity.start), end: place(quantity.end), quantity })
        .collect()
}

fn equal(left: f64, right: f64) -> bool {
    (left - right).abs() <= 1e-9 * left.abs().max(right.abs()).max(1.0)
}

/// The Chinese unit for the other library's name of it; empty where a case states no unit.
fn unit(name: &str) -> &str {
    match name {
        "Chinese yuan" => "元",
        "United States dollar" => "美元",
        "Euro" => "欧元",
        "Hong Kong dollar" => "港元",
        "Japanese yen" => "日元",
        "New Taiwan dollar" => "台币",
        "Mu" => "亩",
        "Kilogram" => "公斤",
        "Centimeter" => "厘米",
        "Meter" => "米",
        "Kilometer" => "公里",
        "Ton" => "吨",
        "Jin" => "斤",
        other => other,
    }
}

/// Whether one of the quantities that overlap the entity is the expected one.
fn found(entity: &Value, read: &[Read]) -> bool {
    let text = text_of(entity, "surface");
    let start = usize::try_from(entity["start"].as_u64().unwrap_or(0)).unwrap_or(0);
    let end = start + text.chars().count();
    let here: Vec<&Quantity> = read
        .iter()
        .filter(|one| one.start < end && start < one.end)
        .map(|one| &one.quantity)
        .collect();
    let value = text_of(entity, "value");
    if let Some(ends) = value.strip_prefix(['(', '[']) {
        let (low, high) = ends.trim_end_matches([')', ']']).split_once(',').unwrap_or((ends, ""));
        return interval(low.parse().ok(), high.parse().ok(), &here);
    }
    let percent = value.ends_with('%');
    let Ok(value) = value.trim_end_matches('%').parse::<f64>() else { return false };
    let asked = unit(text_of(entity, "unit"));
    here.iter().any(|quantity| {
        let share = quantity.unit == "%" && !percent;
        let own = match quantity.unit.as_str() {
            "‰" if percent => quantity.max / 10.0,
            _ if share => quantity.max / 100.0,
            _ => quantity.max,
        };
        let own_unit = if quantity.unit == "千克" { "公斤" } else { &quantity.unit };
        let fits = asked.is_empty() && (!percent || matches!(own_unit, "%" | "‰" | "百分点"))
            || own_unit == asked;
        (equal(own, value) || equal(quantity.max, value)) && fits
    })
}

/// Whether there is the expected range, or a limit for each of its ends.
fn interval(low: Option<f64>, high: Option<f64>, here: &[&Quantity]) -> bool {
    let own = |quantity: &Quantity, value: f64| {
        equal(quantity.max, value) || quantity.unit == "%" && equal(quantity.max / 100.0, value)
    };
    let limited = |value: f64, bound: Bound| {
        here.iter().any(|quantity| quantity.bound == bound && own(quantity, value))
    };
    match (low, high) {
        (Some(low), Some(high)) => {
            here.iter().any(|quantity| equal(quantity.min, low) && equal(quantity.max, high))
                || limited(low, Bound::AtLeast) && limited(high, Bound::AtMost)
        }
        (Some(low), None) => limited(low, Bound::AtLeast),
        (None, Some(high)) => limited(high, Bound::AtMost),
        (None, None) => false,
    }
}

/// Whether every expected entity is read, and nothing where none is expected.
fn passes(case: &Value) -> bool {
    let input = text_of(case, "input");
    let read = read(input);
    let entities = case["entities"].as_array().cloned().unwrap_or_default();
    if entities.is_empty() {
        return read.is_empty();
    }
    entities.iter().all(|entity| found(entity, &read))
}

#[test]
#[ignore = "needs ../shared/recognizers-zh"]
fn numbers_shares_ranges_money_and_measures() {
    let kinds = ["Number", "Percent", "NumberRange", "Currency", "Dimension"];
    let (mut wrong, mut floor_b) = (Vec::new(), 0);
    for kind in kinds {
        let all = cases(kind);
        let tier =
            |name: &str| all.iter().filter(move |case| text_of(case, "tier") == name).collect();
        let (demanded, wished): (Vec<&Value>, Vec<&Value>) = (tier("A"), tier("B"));
        let read_a = demanded.iter().filter(|case| passes(case)).count();
        let read_b = wished.iter().filter(|case| passes(case)).count();
        floor_b += read_b;
        println!(
            "{kind}: {read_a} of {} in tier A, {read_b} of {} in tier B",
            demanded.len(),
            wished.len()
        );
        if env::var_os("SHOW").is_some() {
            for case in wished.iter().filter(|case| !passes(case)) {
                println!("  {} {}", text_of(case, "id"), text_of(case, "input"));
            }
        }
        for case in demanded {
            let id = text_of(case, "id");
            let listed = OTHERWISE.iter().any(|(other, _)| *other == id);
            match (passes(case), listed) {
                (true, true) => wrong.push(format!("{id} is listed, but read as expected")),
                (false, false) => wrong.push(format!("{id} is not read")),
                _ => {}
            }
        }
    }
    assert!(wrong.is_empty(), "{} cases\n{}", wrong.len(), wrong.join("\n"));
    assert!(floor_b >= FLOOR_B, "tier B: expected at least {FLOOR_B}, found {floor_b}");
}

#[test]
#[ignore = "needs ../shared/recognizers-zh"]
fn dates_are_no_quantities() {
    let mut wrong = Vec::new();
    for kind in ["DatePeriod", "DatePeriodExtractor"] {
        for case in cases(kind).iter().filter(|case| text_of(case, "tier") == "A") {
            let read = read(text_of(case, "input"));
            let dates = case["entities"].as_array().cloned().unwrap_or_default();
            let inside = dates.iter().any(|date| {
                let start = usize::try_from(date["start"].as_u64().unwrap_or(0)).unwrap_or(0);
                let end = start + text_of(date, "surface").chars().count();
                read.iter().any(|one| one.start < end && start < one.end)
            });
            if inside {
                wrong.push(text_of(case, "id").to_owned());
            }
        }
    }
    assert!(wrong.is_empty(), "dates read as quantities: {}", wrong.join(" "));
}
