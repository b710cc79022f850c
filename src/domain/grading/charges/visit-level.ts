import { decisionLevels, type DecisionLevel, type Visit } from "../../codebook/service-edits.ts";
import { diagnosesOf, problemVisits, visitOf, type ChargedEncounter } from "./charged-encounter.ts";
import { foundAt } from "./lines.ts";
import { followUpOf } from "./follow-up.ts";
import type { Finding } from "../grade.ts";
import { text } from "../words.ts";

const rank = (level: DecisionLevel) => decisionLevels.indexOf(level);

/** Two of three elements must reach a level: the middle one of the three. */
export function decisionLevel(elements: readonly DecisionLevel[]): DecisionLevel {
  return [...elements].sort((a, b) => rank(a) - rank(b))[1] ?? "minimal";
}

/** The highest visit of the same kind that decisions or minutes reach, whichever serves the clinician; the lowest where neither reaches any. */
export function supportedVisit(
  at: Pick<ChargedEncounter, "em" | "edits">,
  entered: Visit,
): Visit | undefined {
  const { em, edits } = at;
  if (!em || entered.level === undefined) return undefined;
  const reached = rank(decisionLevel([em.problems, em.data, em.risk]));
  const siblings = [...edits.visits.values()].filter(
    ({ kind, patient, level, code }) =>
      level !== undefined &&
      kind === entered.kind &&
      patient === entered.patient &&
      (kind !== "hospital" || code.slice(0, 4) === entered.code.slice(0, 4)),
  );
  const supported = siblings.filter(
    ({ level = "high", minutes = Infinity }) =>
      rank(level) <= reached || minutes <= (em.minutes ?? 0),
  );
  return supported.at(-1) ?? siblings[0];
}

/** Visits whose level is above, or below, the one that the note supports. */
export function wrongLevels(
  rule: string,
  at: ChargedEncounter,
  isWrong: (entered: number, supported: number) => boolean,
): readonly Finding[] {
  const { em } = at;
  if (!em) return [];
  const followUp = followUpOf(at);
  return problemVisits(at).flatMap((line) => {
    const entered = visitOf(at, line);
    // What a procedure's follow-up holds has no level.
    const isFollowUp = (code: string) => followUp?.treats(code) ?? false;
    if (line.pointers.length > 0 && diagnosesOf(at, line).every(({ code }) => isFollowUp(code))) {
      return [];
    }
    const supported = entered && supportedVisit(at, entered);
    if (!entered?.level || !supported?.level) return [];
    if (!isWrong(rank(entered.level), rank(supported.level))) return [];
    return [
      foundAt(rule, "wrong", line, {
        takes: entered.level,
        expected: supported.code,
        elements: [em.problems, em.data, em.risk],
        ...(entered.minutes === undefined ? {} : { minutes: entered.minutes }),
        ...(em.minutes === undefined ? {} : { documented: em.minutes }),
      }),
    ];
  });
}

const NAMES = ["problems", "data", "risk"] as const;

function elementsOf({ params }: Finding): readonly DecisionLevel[] {
  const levels = [params["elements"] ?? []].flat();
  return decisionLevels.flatMap((each) => levels.filter((level) => level === each)).length === 3
    ? levels.map((level) => decisionLevels.find((each) => each === level) ?? "minimal")
    : [];
}

/** “problems moderate, data low, risk moderate: two of three reach moderate”, with the minutes where the note has them. */
export function saidOfLevel(finding: Finding): string {
  const elements = elementsOf(finding);
  const level = decisionLevel(elements);
  const named = NAMES.map((name, index) => `${name} ${elements[index]}`).join(", ");
  const number = elements.filter((each) => rank(each) >= rank(level)).length;
  const minutes = finding.params["documented"];
  const time = minutes === undefined ? "" : ` The note also states ${String(minutes)} minutes.`;
  return `The note supports ${named}: ${number === 3 ? "all three" : "two of three"} reach ${level}.${time}`;
}

/** “high-complexity decisions or 40 minutes”: what the entered visit takes. */
export function takenBy(finding: Finding): string {
  const takes = text(finding, "takes");
  const decisions = takes === "minimal" ? "straightforward" : `${takes}-complexity`;
  const minutes = text(finding, "minutes");
  return `${decisions} decisions${minutes === "" ? "" : ` or ${minutes} minutes`}`;
}

/** “none of the elements reaches high”, “only the risk reaches high”. */
export function shortfall(finding: Finding): string {
  const takes = text(finding, "takes");
  const elements = elementsOf(finding);
  const wanted = decisionLevels.findIndex((each) => each === takes);
  const reaching = NAMES.filter((_, index) => rank(elements[index] ?? "minimal") >= wanted);
  const [only] = reaching;
  if (only === undefined) return `no element reaches ${takes}`;
  return `only ${only === "risk" ? "the risk reaches" : `the ${only} reach`} ${takes}`;
}
