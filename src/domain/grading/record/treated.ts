import type { EncounterCase } from "../case.ts";
import { lookUpDiagnosisOn } from "../../codebook/code-sets.ts";
import { locateQuote } from "../chart.ts";
import { clausesOf } from "./clauses.ts";
import { namingsOf } from "./code-words.ts";
import { placesOf, type ChartPlace } from "./places.ts";
import { scopesOf } from "./scopes.ts";

/** A condition of the key that the record names and treats, and that nobody coded. */
interface TreatedCondition {
  readonly keyIndex: number;
  readonly code: string;
  /** 1-based. */
  readonly paragraph: number;
  readonly section: string;
  /** The sentence that treats it, exact words. */
  readonly sentence: string;
}

const DECIDING =
  /assessment|impression|diagnos|discharge summary|\ba\/?p\b|\bplan\b|conditions reviewed|problem:/i;

/** What is done about a condition. */
const TREATS =
  /\b(?:continued?|start(?:ed|ing)?|restart(?:ed|ing)?|increased?|decreased?|raised?|lowered|refill(?:ed|s)?|new rx|rx|prescri\w+|\d+ m[cg]g?|inject(?:ed|ion)|physical therapy|antibiotics?|inhalers?|nebs?|nebulizers?|steroids?|iv|transfused|treated|clipped|dressing|splint(?:ed)?|counsel(?:ed|ing)|referr(?:al|ed)|monitor(?:ed|ing)?|arranged|begun|patch|taper)\b/i;

/** Missing conditions whose evidence stands where the provider decides, with the sentence there that treats them. */
export function treatedConditions(at: EncounterCase): readonly TreatedCondition[] {
  return at.diagnosisPairs.flatMap(({ verdict, key, keyIndex }): TreatedCondition[] => {
    if (verdict !== "missing" || !key || keyIndex === undefined) return [];
    // A status, a drug or a circumstance is not treated.
    if (/^[R-Z]/.test(key.code) && !/^[ST]/.test(key.code)) return [];
    const places = placesOf(at.chart);
    const found = key.evidence
      .flatMap((quote) => locateQuote(at.chart, quote))
      .flatMap((span) => {
        const place = places.get(span.paragraph);
        return place && isDeciding(place) ? [treatmentIn(place, span.start, span.end)] : [];
      })
      .concat(elsewhereInPlan(at, key.code))
      .find((treated) => treated !== undefined);
    return found ? [{ keyIndex, code: key.code, ...found }] : [];
  });
}

function isDeciding({ section, copied }: ChartPlace): boolean {
  return DECIDING.test(section.replace(/\([^()]*\)/g, "")) && copied === undefined;
}

type Treatment = Pick<TreatedCondition, "paragraph" | "section" | "sentence">;

/** Only behind the condition's name: in its own sentence, or in the paragraph that it opens. */
function treatmentIn(place: ChartPlace, start: number, end: number): Treatment | undefined {
  const { text, paragraph } = place.block;
  const opens = /^\W*(?:\d{1,2}[.)]\s*)?\W*$/.test(text.slice(0, start));
  const negated = scopesOf(text).filter(({ kind }) => kind === "negated");
  for (const clause of clausesOf(text)) {
    const isOwn = clause.sentence.start <= start && start < clause.sentence.end;
    if (clause.end <= start || (!isOwn && !opens)) continue;
    const from = Math.max(clause.start, isOwn ? start : clause.start);
    const treats = TREATS.exec(text.slice(from, clause.end));
    if (!treats) continue;
    const word = from + treats.index;
    if (negated.some((scope) => scope.start <= word && word < scope.end)) continue;
    const sentence = text.slice(
      Math.min(clause.sentence.start, isOwn ? start : Infinity),
      Math.max(clause.sentence.end, isOwn ? end : 0),
    );
    return { paragraph, section: place.section, sentence };
  }
  return undefined;
}

/** A paragraph of the plan that opens with the condition's name: `Anemia: ferrous sulfate 325 mg`. */
function elsewhereInPlan(at: EncounterCase, code: string): readonly (Treatment | undefined)[] {
  const isAssessed = at.key.diagnoses
    .find((line) => line.code === code)
    ?.evidence.some((quote) =>
      locateQuote(at.chart, quote).some(({ paragraph }) => {
        const place = placesOf(at.chart).get(paragraph);
        return place !== undefined && isDeciding(place);
      }),
    );
  const found = lookUpDiagnosisOn(at.codeSets, code, at.encounter.dateOfService);
  if (!isAssessed || found.status === "unknown") return [];
  return namingsOf(at.chart, found.entry).map(({ words }) => {
    const [first] = words;
    const last = words.at(-1);
    const place = first && placesOf(at.chart).get(first.paragraph);
    if (!first || !last || !place || !isDeciding(place) || first.start > 4) return undefined;
    return treatmentIn(place, first.start, last.end);
  });
}
