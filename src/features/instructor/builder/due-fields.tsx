import { useMemo } from "react";
import { clockChangeAt, dueSchema } from "../../../domain/assignments/due.ts";
import { dueInWords } from "../../../domain/assignments/words.ts";
import { systemClock } from "../../../lib/clock.ts";
import { Checkbox } from "../../../ui/choice.tsx";
import { Field, Select, TextInput } from "../../../ui/field.tsx";
import styles from "../instructor.module.css";
import { ownZone } from "../words.ts";
import { problemAt, type StepProps } from "./steps.ts";

const DAY = 24 * 60 * 60 * 1000;

/** Zones in which most US students live; the others follow. */
const usual = [
  "America/New_York",
  "America/Chicago",
  "America/Denver",
  "America/Phoenix",
  "America/Los_Angeles",
  "America/Anchorage",
  "Pacific/Honolulu",
  "America/Puerto_Rico",
];

function zoneOptions(current: string) {
  const known = Intl.supportedValuesOf("timeZone");
  const first = [...new Set([ownZone(), ...usual])];
  const rest = [...new Set([...known, "UTC", current])].filter((zone) => !first.includes(zone));
  return [...first, ...rest.sort()].map((zone) => ({
    value: zone,
    label: zone.replaceAll("_", " "),
  }));
}

/** A week from now, at the last minute of that day. */
function suggestedLocal(): string {
  const then = new Date(systemClock.now() + 7 * DAY);
  const two = (number: number) => String(number).padStart(2, "0");
  return `${then.getFullYear()}-${two(then.getMonth() + 1)}-${two(then.getDate())}T23:59`;
}

/** Whether there is a due time, and when it is, in which time zone. */
export function DueFields({ draft, problems, onChange }: StepProps) {
  const { due } = draft;
  const zone = due?.zone ?? ownZone();
  const options = useMemo(() => zoneOptions(zone), [zone]);
  const read = dueSchema.safeParse(due);
  const change = read.success ? clockChangeAt(read.data) : null;
  return (
    <fieldset className={styles["due"]}>
      <legend className={styles["legend"]}>Due time</legend>
      <Checkbox
        label="The set has a due time"
        hint="Late work can still be handed in; it is marked as late."
        checked={due !== null}
        onValue={(isDue) => {
          onChange({ due: isDue ? { local: suggestedLocal(), zone } : null });
        }}
      />
      {due !== null && (
        <>
          <div className={styles["pair"]}>
            <Field
              label="Day and time"
              hint="To the end of that minute."
              required
              showError
              error={problemAt(problems, "due")}
            >
              <TextInput
                type="datetime-local"
                value={due.local}
                min="2020-01-01T00:00"
                max="2099-12-31T23:59"
                onValue={(local) => {
                  onChange({ due: { ...due, local: local.slice(0, 16) } });
                }}
              />
            </Field>
            <Field label="Time zone" hint="The clocks that the due time goes by.">
              <Select
                value={due.zone}
                onValue={(next) => {
                  onChange({ due: { ...due, zone: next } });
                }}
                options={options}
              />
            </Field>
          </div>
          {read.success && (
            <p className="muted" role="status">
              {dueInWords(read.data, ownZone()).join(" ")}
              {change === "skipped" &&
                " The clocks go forward then: that time does not come, and the same time after the change counts."}
              {change === "repeated" &&
                " The clocks go back then: that time comes twice, and the second one counts."}
            </p>
          )}
        </>
      )}
    </fieldset>
  );
}
