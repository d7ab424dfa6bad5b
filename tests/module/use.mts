// What a user of the module writes, for the compiler alone.
import init, {
  analyze, compare, comparePlaces, sample, version, yearRows,
  type Analysis, type Comparison, type Goal, type PlaceComparison, type Quantity, type YearRows,
} from 'goalcards';

await init();
await init(new URL('https://example.test/goalcards_bg.wasm'));
const text: string = sample();
const analysis: Analysis = analyze(text);
const firm: Goal[] = analysis.goals.filter((goal) => goal.commitment === 'guarantee');
const words: string[] = firm.map((goal) => text.slice(goal.start, goal.end));
const figures: Quantity[] = firm.flatMap((goal) => goal.quantities.map((id) => analysis.quantities[id]));
const place: string | null = analysis.report.place;
const says: string = `${version()} ${place ?? ''} ${words.join()} ${figures.length}`;
const comparison: Comparison = compare(text, text);
const kept: string[] = comparison.deliveries.filter((one) => one.verdict === 'met').map((one) => one.answer?.text ?? '');
const places: PlaceComparison = comparePlaces(text, text);
const points: number[] = places.rows.filter((row) => row.headline).map((row) => row.difference?.min ?? 0);
const rows: YearRows = yearRows([text, text]);
const reported: string[] = rows.rows.flatMap((row) => row.cells.map((cell) => cell.answer?.text ?? ''));
// @ts-expect-error a class that does not exist
const never = analysis.goals.filter((goal) => goal.class === 'wish');
// @ts-expect-error a number is no report
analyze(5);
export { kept, never, points, reported, says };
