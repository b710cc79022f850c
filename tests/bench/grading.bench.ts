import { applyPatch } from "rfc6902";
import { codeSetsOf, type ScenarioContent } from "../../src/catalog/catalog.ts";
import { readCatalog } from "../../src/catalog/read-catalog.ts";
import { readContentFiles } from "../../src/cli/content-files.ts";
import type { EncounterAnswer } from "../../src/domain/grading/answer.ts";
import { encounter } from "../../src/exercises/encounter/kind.ts";

/** Answers in a batch; the second and third show whether cost grows with the number alone. */
const batches = [1000, 2000, 4000];

interface Work {
  readonly scenario: ScenarioContent;
  readonly answer: EncounterAnswer;
}

/** Every sample answer of every scenario that is complete enough to be graded. */
function collectWork(scenarios: readonly ScenarioContent[]): Work[] {
  return scenarios.flatMap((scenario) =>
    scenario.samples.flatMap(({ patch }) => {
      const answer: unknown = structuredClone(encounter.keyAnswer(scenario.prompt, scenario.key));
      applyPatch(answer, structuredClone(patch));
      const parsed = encounter.answerSchema.safeParse(answer);
      if (!parsed.success) throw new Error(`A sample of ${scenario.slug} is no answer`);
      const missing = encounter.validate(scenario.prompt, parsed.data);
      return missing.length > 0 ? [] : [{ scenario, answer: parsed.data }];
    }),
  );
}

/** Graded scenario answers a second on one core: parse the raw answer, align, apply every rule, score. */
export async function bench(): Promise<string> {
  const { catalog } = readCatalog(readContentFiles(process.cwd()));
  const context = { codeSets: codeSetsOf(catalog) };
  const work = collectWork(catalog.scenarios);

  /** Milliseconds of processor time, which other work on the machine does not lengthen. */
  function gradeMany(count: number): number {
    const started = process.cpuUsage();
    for (let index = 0; index < count; index += 1) {
      const item = work[index % work.length];
      if (item === undefined) throw new Error("There is no sample answer to grade");
      const { prompt, key } = item.scenario;
      const answer = encounter.answerSchema.parse(item.answer);
      const grade = encounter.grade(prompt, key, answer, context);
      if (grade.type !== "graded") throw new Error(`${item.scenario.slug} was not graded`);
    }
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  }

  gradeMany(batches[0] ?? 0);
  const rows = batches.map((count) => {
    const milliseconds = gradeMany(count);
    const perSecond = Math.round((count / milliseconds) * 1000).toLocaleString("en-US");
    return `| ${count} | ${milliseconds.toFixed(0)} | ${perSecond} | ${((milliseconds * 1000) / count).toFixed(0)} |`;
  });
  return Promise.resolve(
    [
      `${work.length} sample answers of ${catalog.scenarios.length} scenarios, in turn. Target: 1,000 a second.`,
      "",
      "| answers | processor ms | answers a second | µs an answer |",
      "| ---: | ---: | ---: | ---: |",
      ...rows,
    ].join("\n"),
  );
}
