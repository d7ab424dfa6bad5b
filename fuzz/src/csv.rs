//! Reads CSV back, after RFC 4180: every row has as many cells as the heads, and no cell runs as a formula.

/// Checks the heads and the rows, and how many rows there are where that is known.
pub(crate) fn check(table: &str, rows: Option<usize>) {
    let table = table.strip_prefix('\u{feff}').expect("a byte order mark");
    let read = read(table);
    let heads = read.first().map_or(0, Vec::len);
    assert!(heads > 1, "expected heads, found {heads}");
    for row in &read {
        assert_eq!(row.len(), heads, "{row:?}");
        assert!(row.iter().all(|cell| !runs(cell)), "expected no formula in {row:?}");
    }
    assert!(rows.is_none_or(|rows| read.len() == rows + 1), "{rows:?} in {} rows", read.len());
}

fn runs(cell: &str) -> bool {
    let sign = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    let number = cell.trim_end_matches('%').parse::<f64>().is_ok();
    cell.starts_with(sign) && !number
}

fn read(table: &str) -> Vec<Vec<String>> {
    let (mut rows, mut row, mut cell) = (Vec::new(), Vec::new(), String::new());
    let mut letters = table.chars().peekable();
    let mut quoted = false;
    while let Some(letter) = letters.next() {
        match (quoted, letter) {
            (true, '"') if letters.peek() == Some(&'"') => {
                letters.next();
                cell.push('"');
            }
            (true, '"') => quoted = false,
            (false, '"') => {
                assert!(cell.is_empty(), "a quotation mark inside the cell {cell}");
                quoted = true;
            }
            (false, ',') => row.push(std::mem::take(&mut cell)),
            (false, '\r') => {
                assert_eq!(letters.next(), Some('\n'), "a bare carriage return");
                row.push(std::mem::take(&mut cell));
                rows.push(std::mem::take(&mut row));
            }
            (false, '\n') => panic!("a bare line break after {cell}"),
            _ => cell.push(letter),
        }
    }
    assert!(!quoted && row.is_empty() && cell.is_empty(), "expected an end of the last row");
    rows
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotes_and_breaks_are_read() {
        assert_eq!(read("a,\"b\"\"\r\n,c\"\r\n"), [["a", "b\"\r\n,c"]]);
        check("\u{feff}a,b\r\n'=1,-3.5%\r\n", Some(1));
    }

    #[test]
    #[should_panic(expected = "expected no formula")]
    fn a_formula_is_found() {
        check("\u{feff}a,b\r\n=1,2\r\n", Some(1));
    }
}
