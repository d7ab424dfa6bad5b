/** What analyze(text) returns. Offsets are UTF-16 code units of the text as given, end exclusive. */
export interface Analysis {
  schema: 1;
  report: { title: string | null; year: number | null; place: string | null };
  paragraphs: Paragraph[];
  sections: Section[];
  quantities: Quantity[];
  goals: Goal[];
  leftovers: Leftover[];
  pairs: Pair[];
  notices: Notice[];
}
/** A stretch that was read as one, broken lines joined; furniture may stand inside a paragraph of the body, where a page cut it. */
export interface Paragraph {
  start: number; end: number; kind: "body" | "furniture" | "glossary" | "repeated";
}
/** A heading with all the text under it. */
export interface Section {
  id: number; parent: number | null; level: number; marker: string; heading: string;
  part: "review" | "plan" | "other"; topic: string | null; start: number; end: number;
}
/** One amount of something, or a range; min and max have 千/万/亿 folded in and may lie below zero, a unit with / is a rate. */
export interface Quantity {
  id: number; start: number; end: number; text: string; min: number; max: number; unit: string;
  /** The numeral as written, and its unit with 万 or 亿. */
  figure: string; scaledUnit: string;
  bound: "exact" | "about" | "at_least" | "at_most";
  change: "level" | "rise" | "fall" | "hold";
  basis: "year_on_year" | "cumulative" | "annual_average" | null;
  stance: "target" | "result" | "context";
  indicator: { text: string; id: string | null; start: number; end: number } | null;
  goal: number | null;
  /** Why it stands on no card. */
  reason: string | null;
  cues: Cue[];
}
/** One commitment to one action or outcome. */
export interface Goal {
  id: number; class: "numeric" | "closed" | "relational" | "milestone" | "programme";
  headline: boolean; horizon: "year" | "term"; title: string;
  indicator: { text: string; id: string | null } | null;
  quantities: number[]; attributes: number[]; relation: string | null; stretch: string | null;
  commitment: "duty" | "guarantee" | "plain" | "striving" | "exploring";
  nature: "anticipatory" | "obligatory" | null;
  deadline: { text: string | null; year: number | null; month: number | null; stated: boolean };
  topic: string; section: number | null; places: string[]; projects: string[]; bodies: string[];
  pair: number | null; rule: string; cues: Cue[]; start: number; end: number;
}
/** Digits that are no quantity, with the reason; decimal_mark, letter_digit, unreadable and sign are doubts. */
export interface Leftover { start: number; end: number; text: string; reason: string; }
/** Last year's result and this year's target of one indicator: ids of quantities. */
export interface Pair { id: number; result: number; target: number; likeness: number; reason: string; }
/** The words that decided something; says is `subject:value`. */
export interface Cue { text: string; start: number; end: number; says: string; }
/** A doubt or an oddity of the whole text; count where it is counted. */
export interface Notice { code: string; start: number | null; end: number | null; text: string | null; count: number | null; }
