//! Sets a field of a goal.

use super::{
    corrected::OrphanReason,
    correction::Value,
    working_analysis::{WorkingAnalysis, record_edit},
};

use crate::wire::{Deadline, Goal, GoalIndicator, Quantity, format_decimal};

impl WorkingAnalysis<'_> {
    pub(super) fn set(&mut self, card: usize, value: &Value) -> Result<(), OrphanReason> {
        let report_year = self.report.year;
        let Some(card) = self.cards.get_mut(card) else { return Err(OrphanReason::NoGoal) };
        let (field, number) = field(value);
        let id = number.map(|number| card.goal.quantities.get(number as usize).copied());
        let quantity = match id {
            None => None,
            Some(id) => {
                let id = id.ok_or(OrphanReason::Impossible)?;
                Some(self.quantities.get_mut(id as usize).ok_or(OrphanReason::Impossible)?)
            }
        };
        let (before, now);
        if let Some(quantity) = quantity {
            before = number_value(field, quantity);
            set_number(quantity, value)?;
            now = number_value(field, quantity);
        } else {
            before = field_value(field, &card.goal);
            set_field(&mut card.goal, value, report_year)?;
            now = field_value(field, &card.goal);
        }
        record_edit(&mut card.edits.edited, field, number, before, &now);
        Ok(())
    }
}

fn field(value: &Value) -> (&'static str, Option<u32>) {
    match value {
        Value::Title(_) => ("title", None),
        Value::Class(_) => ("class", None),
        Value::Headline(_) => ("headline", None),
        Value::Horizon(_) => ("horizon", None),
        Value::Commitment(_) => ("commitment", None),
        Value::Nature(_) => ("nature", None),
        Value::Relation(_) => ("relation", None),
        Value::Stretch(_) => ("stretch", None),
        Value::Deadline { .. } => ("deadline", None),
        Value::Subject(_) => ("subject", None),
        Value::Places(_) => ("places", None),
        Value::Projects(_) => ("projects", None),
        Value::Bodies(_) => ("bodies", None),
        Value::Indicator(_) => ("indicator", None),
        Value::IndicatorId(_) => ("indicator_id", None),
        Value::Amount { number, .. } => ("amount", Some(*number)),
        Value::Unit { number, .. } => ("unit", Some(*number)),
        Value::Bound { number, .. } => ("bound", Some(*number)),
        Value::Change { number, .. } => ("change", Some(*number)),
    }
}

fn set_field(goal: &mut Goal, value: &Value, report_year: Option<i32>) -> Result<(), OrphanReason> {
    match value.clone() {
        Value::Title(title) if title.trim().is_empty() => return Err(OrphanReason::Impossible),
        Value::Title(title) => goal.title = title,
        Value::Class(class) => goal.class = class,
        Value::Headline(headline) => goal.headline = headline,
        Value::Horizon(horizon) => goal.horizon = horizon,
        Value::Commitment(commitment) => goal.commitment = commitment,
        Value::Nature(nature) => goal.nature = nature,
        Value::Relation(relation) => goal.relation = relation,
        Value::Stretch(stretch) => goal.stretch = stretch,
        Value::Deadline { month: Some(month), .. } if !(1..=12).contains(&month) => {
            return Err(OrphanReason::Impossible);
        }
        Value::Deadline { text, year, month } => {
            let stated = text.is_some();
            goal.deadline = Deadline { text, year: year.or(report_year), month, stated };
        }
        Value::Subject(subject) => goal.subject = subject,
        Value::Places(places) => goal.places = places,
        Value::Projects(projects) => goal.projects = projects,
        Value::Bodies(bodies) => goal.bodies = bodies,
        Value::Indicator(text) => {
            let id = goal.indicator.take().and_then(|indicator| indicator.id);
            goal.indicator = text.map(|text| GoalIndicator { text, id });
        }
        Value::IndicatorId(id) => {
            let text = goal.indicator.take().map(|indicator| indicator.text);
            let text = text.unwrap_or_else(|| goal.title.clone());
            goal.indicator = Some(GoalIndicator { text, id });
        }
        Value::Amount { .. } | Value::Unit { .. } | Value::Bound { .. } | Value::Change { .. } => {}
    }
    Ok(())
}

fn set_number(quantity: &mut Quantity, value: &Value) -> Result<(), OrphanReason> {
    match value {
        Value::Amount { min, max, .. } => {
            if !(min.is_finite() && max.is_finite() && min <= max) {
                return Err(OrphanReason::Impossible);
            }
            rewrite(quantity, *min, *max)
        }
        Value::Unit { unit, .. } => {
            let mut scaled = scale_of(quantity).to_owned();
            scaled.push_str(unit);
            quantity.scaled_unit = scaled;
            quantity.unit.clone_from(unit);
            Ok(())
        }
        Value::Bound { bound, .. } => {
            quantity.bound = *bound;
            Ok(())
        }
        Value::Change { change, .. } => {
            quantity.change = *change;
            Ok(())
        }
        _ => Ok(()),
    }
}

/// Writes a new amount with the scale of the old one where that is exact: `5.2万人` becomes `5.3万人`.
fn rewrite(quantity: &mut Quantity, min: f64, max: f64) -> Result<(), OrphanReason> {
    let factor = factor(scale_of(quantity));
    let mut figure = written(min / factor, max / factor);
    if figure.is_none() {
        figure = written(min, max);
        quantity.scaled_unit.clone_from(&quantity.unit);
    }
    quantity.figure = figure.ok_or(OrphanReason::Impossible)?;
    (quantity.min, quantity.max) = (min, max);
    Ok(())
}

fn written(min: f64, max: f64) -> Option<String> {
    let mut figure = format_decimal(min)?;
    if min < max {
        figure.push('–');
        figure.push_str(&format_decimal(max)?);
    }
    Some(figure)
}

/// The scale before the unit: `万` of `万人`.
fn scale_of(quantity: &Quantity) -> &str {
    quantity.scaled_unit.strip_suffix(quantity.unit.as_str()).unwrap_or_default()
}

fn factor(scale: &str) -> f64 {
    let mut factor = 1.0;
    for letter in scale.chars() {
        factor *= match letter {
            '十' => 10.0,
            '百' => 100.0,
            '千' => 1000.0,
            '万' => 10_000.0,
            '亿' => 100_000_000.0,
            _ => 1.0,
        };
    }
    factor
}

/// The value of a field as words of the text or as a code of the wire.
fn field_value(field: &str, goal: &Goal) -> String {
    let indicator = goal.indicator.as_ref();
    match field {
        "title" => goal.title.clone(),
        "class" => goal.class.code().to_owned(),
        "headline" => (if goal.headline { "true" } else { "false" }).to_owned(),
        "horizon" => goal.horizon.code().to_owned(),
        "commitment" => goal.commitment.code().to_owned(),
        "nature" => goal.nature.map(|nature| nature.code().to_owned()).unwrap_or_default(),
        "relation" => goal.relation.clone().unwrap_or_default(),
        "stretch" => goal.stretch.clone().unwrap_or_default(),
        "deadline" => due(&goal.deadline),
        "subject" => goal.subject.code().to_owned(),
        "places" => goal.places.join("；"),
        "projects" => goal.projects.join("；"),
        "bodies" => goal.bodies.join("；"),
        "indicator" => indicator.map(|one| one.text.clone()).unwrap_or_default(),
        _ => indicator.and_then(|one| one.id.clone()).unwrap_or_default(),
    }
}

fn number_value(field: &str, quantity: &Quantity) -> String {
    match field {
        "amount" => [quantity.figure.as_str(), quantity.scaled_unit.as_str()].concat(),
        "unit" => quantity.unit.clone(),
        "bound" => quantity.bound.code().to_owned(),
        _ => quantity.change.code().to_owned(),
    }
}

/// `年底 2030-12`; a default has the year alone.
fn due(deadline: &Deadline) -> String {
    let mut words = deadline.text.clone().unwrap_or_default();
    if let Some(year) = deadline.year {
        words.push_str(if words.is_empty() { "" } else { " " });
        words.push_str(&year.to_string());
    }
    if let Some(month) = deadline.month {
        words.push_str(if month < 10 { "-0" } else { "-" });
        words.push_str(&month.to_string());
    }
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    use crate::wire::{Bound, Change, Stance};

    fn quantity(figure: &str, scaled_unit: &str, unit: &str) -> Quantity {
        Quantity {
            id: 0,
            start: 0,
            end: 0,
            text: String::new(),
            min: 0.0,
            max: 0.0,
            unit: unit.into(),
            figure: figure.into(),
            scaled_unit: scaled_unit.into(),
            bound: Bound::Exact,
            change: Change::Level,
            basis: None,
            stance: Stance::Target,
            indicator: None,
            goal: None,
            reason: None,
            cues: Vec::new(),
        }
    }

    #[test]
    fn another_amount_is_written_like_the_old_one() {
        for (scaled_unit, unit, min, max, written) in [
            ("万人", "人", 53_000.0, 53_000.0, "5.3万人"),
            ("亿元", "元", 51_050_000_000.0, 51_050_000_000.0, "510.5亿元"),
            ("万亿元", "元", 1.3e12, 1.3e12, "1.3万亿元"),
            ("%", "%", 5.0, 5.5, "5–5.5%"),
            ("家", "家", 1.0, 2.0, "1–2家"),
            ("亿元", "元", 7.0, 7.0, "0.00000007亿元"),
            ("亿元", "元", 0.07, 0.07, "0.07元"),
            ("", "", 0.0, 0.0, "0"),
        ] {
            let mut one = quantity("1", scaled_unit, unit);
            assert_eq!(rewrite(&mut one, min, max), Ok(()));
            assert_eq!(number_value("amount", &one), written);
            assert_eq!((one.min, one.max), (min, max));
        }
    }

    #[test]
    fn amounts_that_cannot_be_are_refused() {
        for (min, max) in [(2.0, 1.0), (f64::NAN, 1.0), (1.0, f64::INFINITY), (1e300, 1e300)] {
            let mut one = quantity("1", "家", "家");
            let amount = Value::Amount { number: 0, min, max };
            assert_eq!(set_number(&mut one, &amount), Err(OrphanReason::Impossible));
        }
    }
}
