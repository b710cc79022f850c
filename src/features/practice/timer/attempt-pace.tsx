import { clockTime, oneDecimal, paceOf, productivityNote } from "../../../domain/pace/pace.ts";
import { wholePercent } from "../../../lib/percent.ts";
import { Disclosure } from "../../../ui/disclosure.tsx";
import styles from "./timer-bar.module.css";

/** Seconds; less is no pace that anybody keeps. */
const LEAST = 60;

/** How long an attempt took, where its learner had it timed, beside how well it went. */
export function AttemptPace({
  seconds,
  earned,
  possible,
}: {
  readonly seconds: number;
  readonly earned: number;
  readonly possible: number;
}) {
  const pace = paceOf([{ seconds, earned, possible }]);
  if (!pace) return null;
  return (
    <div className={styles["pace"]}>
      <p>
        <strong>{clockTime(seconds)}</strong> for this chart
        {seconds >= LEAST && `: a pace of ${oneDecimal(pace.chartsAnHour)} charts an hour`}, with{" "}
        {wholePercent(pace.share)}% of the points.
      </p>
      <Disclosure summary="What productivity standards mean">
        {productivityNote.map((text) => (
          <p key={text}>{text}</p>
        ))}
      </Disclosure>
    </div>
  );
}
