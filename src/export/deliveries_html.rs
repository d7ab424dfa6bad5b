//! What became of last year's targets as one HTML file: no scripts, no requests, the style of [`super::html()`], all text escaped.

use super::{
    deliveries::{self, DeliveriesHead, DeliveryLine},
    html::{self, Source},
};
use crate::labels::Lang;

/// The targets as a page of its own, under the headings of the earlier report.
#[must_use]
pub fn deliveries_html(
    lines: &[DeliveryLine<'_>],
    head: &DeliveriesHead<'_>,
    source: &Source<'_>,
    lang: Lang,
) -> String {
    let mut out = html::begin(head.title, lang);
    html::element(&mut out, "p", &deliveries::order(head, lang));
    html::element(&mut out, "p", deliveries::basis(lang));
    for remark in head.remarks {
        html::element(&mut out, "p", remark);
    }
    html::element(&mut out, "p", source.line);
    html::element(&mut out, "p", source.date);
    let mut number = 0;
    for section in deliveries::sections(lines) {
        out.push_str("<section>\n");
        let heading = section.first().map_or("", |line| line.section);
        html::element(&mut out, "h2", if heading.is_empty() { "—" } else { heading });
        for line in section {
            number += 1;
            target(&mut out, number, line, lang);
        }
        out.push_str("</section>\n");
    }
    out.push_str("</html>\n");
    out
}

fn target(out: &mut String, number: usize, line: &DeliveryLine<'_>, lang: Lang) {
    out.push_str("<article>\n");
    html::element(out, "h3", &[&number.to_string(), ". ", line.title].concat());
    html::element(out, "p", &deliveries::verdict(line));
    out.push_str("<dl>\n");
    for (name, words) in deliveries::facts(line, lang) {
        html::entry(out, name, &words);
    }
    out.push_str("</dl>\n</article>\n");
}
