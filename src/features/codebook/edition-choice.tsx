import { useSearchParams } from "react-router-dom";
import { Field, Select } from "../../ui/field.tsx";
import { Notice } from "../../ui/notice.tsx";
import styles from "./book-frame.module.css";
import type { DiagnosisVolume } from "./codebook-data.ts";

/** The edition that the address names, or the newest. */
export function useVolume(volumes: readonly DiagnosisVolume[]): DiagnosisVolume | undefined {
  const [params] = useSearchParams();
  const wanted = params.get("edition");
  return volumes.find(({ book }) => String(book.edition.year) === wanted) ?? volumes[0];
}

/** Which edition is shown, where there are several; the address keeps it. */
export function EditionChoice({
  volumes,
  shown,
}: {
  readonly volumes: readonly DiagnosisVolume[];
  readonly shown: DiagnosisVolume;
}) {
  const [params, setParams] = useSearchParams();
  const wanted = params.get("edition");
  const { year, title } = shown.book.edition;
  return (
    <>
      {wanted !== null && wanted !== String(year) && (
        <Notice tone="info" live={false} title={`There is no edition of ${wanted} on this device.`}>
          This is {title}. Official files of other years are loaded in Settings.
        </Notice>
      )}
      {volumes.length > 1 && (
        <div className={styles["edition"]}>
          <Field label="Edition">
            <Select
              value={String(year)}
              options={volumes.map(({ book: { edition } }) => ({
                value: String(edition.year),
                label: edition.title,
              }))}
              onValue={(next) => {
                setParams((before) => ({ ...Object.fromEntries(before), edition: next }), {
                  replace: true,
                });
              }}
            />
          </Field>
        </div>
      )}
    </>
  );
}
