import { useCallback } from "react";
import { loadScenario } from "../../catalog/browser.ts";
import type { ScenarioSummary } from "../../catalog/catalog.ts";
import {
  diagnosisBookOn,
  lookUpDiagnosisOn,
  type CodeSets,
} from "../../domain/codebook/code-sets.ts";
import type { EncounterKey, KeyDiagnosis } from "../../domain/grading/key.ts";
import type { EncounterPrompt } from "../../exercises/encounter/schema.ts";
import { formatUsDate, type IsoDate } from "../../lib/calendar-date.ts";
import { CodeChip } from "../../ui/code-chip.tsx";
import { LinkTo } from "../../ui/navigation.tsx";
import { Panel } from "../../ui/panel.tsx";
import { useLoaded } from "../../ui/use-loaded.ts";
import { sameChartAs } from "./same-chart.tsx";
import { useAttempts } from "./use-attempts.ts";

/** Behind a result: the same chart at other dates, and what differs once both have been coded. */
export function OtherDates({
  prompt,
  answerKey,
  codeSets,
}: {
  readonly prompt: EncounterPrompt;
  readonly answerKey: EncounterKey;
  readonly codeSets: CodeSets;
}) {
  return sameChartAs(prompt.slug).map((other) => (
    <OtherDate
      key={other.slug}
      other={other}
      prompt={prompt}
      answerKey={answerKey}
      codeSets={codeSets}
    />
  ));
}

function OtherDate({
  other,
  prompt,
  answerKey,
  codeSets,
}: {
  readonly other: ScenarioSummary;
  readonly prompt: EncounterPrompt;
  readonly answerKey: EncounterKey;
  readonly codeSets: CodeSets;
}) {
  const attempts = useAttempts(`scenario:${other.slug}`);
  // What a set may still withhold must not show here.
  const isDone = attempts?.some(({ context }) => context?.setId === undefined);
  return (
    <Panel title="Same chart, other date">
      <p>
        This visit was on {dayWithBook(codeSets, prompt.scenario.dateOfService)}.{" "}
        <LinkTo to="workbench" params={{ slug: other.slug }}>
          {other.title}
        </LinkTo>{" "}
        is the same record on {dayWithBook(codeSets, other.dateOfService)}.
        {isDone === false && " When you have coded both, what differs stands here."}
      </p>
      {isDone === true && (
        <Differences
          slug={other.slug}
          here={{ on: prompt.scenario.dateOfService, key: answerKey }}
          codeSets={codeSets}
        />
      )}
    </Panel>
  );
}

interface Dated {
  readonly on: string;
  readonly key: EncounterKey;
}

function Differences({
  slug,
  here,
  codeSets,
}: {
  readonly slug: string;
  readonly here: Dated;
  readonly codeSets: CodeSets;
}) {
  const load = useCallback(() => loadScenario(slug), [slug]);
  const loaded = useLoaded(load);
  if (!loaded) return null;
  const there = { on: loaded.prompt.scenario.dateOfService, key: loaded.key };
  return (
    <dl>
      {[here, there]
        .toSorted((a, b) => (a.on < b.on ? -1 : 1))
        .map((side) => (
          <div key={side.on}>
            <dt>{formatUsDate(side.on as IsoDate)}</dt>
            {onlyIn(side.key, side === here ? there.key : here.key).map(({ code, rationale }) => (
              <dd key={code}>
                <CodeChip code={code} system="icd10cm" copyable={false} />{" "}
                {lookUpTitle(codeSets, code, side.on)}
                <p>{rationale}</p>
              </dd>
            ))}
          </div>
        ))}
    </dl>
  );
}

function onlyIn(key: EncounterKey, other: EncounterKey): readonly KeyDiagnosis[] {
  return key.diagnoses.filter(({ code }) => other.diagnoses.every((each) => each.code !== code));
}

function lookUpTitle(codeSets: CodeSets, code: string, on: string): string {
  const found = lookUpDiagnosisOn(codeSets, code, on);
  return found.status === "unknown" ? "" : found.title;
}

function dayWithBook(codeSets: CodeSets, on: string): string {
  const year = diagnosisBookOn(codeSets, on)?.edition.year;
  const day = formatUsDate(on as IsoDate);
  return year === undefined ? day : `${day} (ICD-10-CM FY${year})`;
}
