import { useState } from "react";
import type { ContentsName } from "../../../storage/backup/format.ts";
import type { ImportMode, ImportPreview } from "../../../storage/backup/import.ts";
import type { MergeCount } from "../../../storage/backup/merge.ts";
import { Button } from "../../../ui/button.tsx";
import { RadioGroup } from "../../../ui/choice.tsx";
import { DataTable } from "../../../ui/data-table.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { contentsWords, formatInstant } from "./words.ts";

interface Row extends MergeCount {
  readonly name: ContentsName;
}

/** What an import would do, and the choice between adding and replacing. */
export function ImportPreviewForm({
  preview,
  fileName,
  onImport,
  onCancel,
}: {
  readonly preview: ImportPreview;
  readonly fileName: string;
  readonly onImport: (mode: ImportMode) => void;
  readonly onCancel: () => void;
}) {
  const [mode, setMode] = useState<ImportMode>("merge");
  const rows: Row[] = (Object.keys(preview.counts) as ContentsName[])
    .map((name) => ({ name, ...preview.counts[name] }))
    .filter(({ added, same, both }) => added + same + both > 0);
  const both = rows.some((row) => row.both > 0);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        onImport(mode);
      }}
    >
      <Notice
        tone="info"
        live
        title={`${fileName} is a good backup, made on ${formatInstant(preview.madeAt)}.`}
        kept="Nothing has been changed yet."
      />
      <DataTable
        caption="What the backup holds"
        dense
        rows={rows}
        rowKey={({ name }) => name}
        empty="Nothing: this backup was made before any work was done."
        columns={[
          {
            id: "what",
            header: "What",
            rowHeader: true,
            cell: ({ name }) => contentsWords[name],
          },
          { id: "added", header: "New here", numeric: true, cell: ({ added }) => added },
          { id: "same", header: "Here already", numeric: true, cell: ({ same }) => same },
          { id: "both", header: "Differs", numeric: true, cell: (row) => row.both },
        ]}
      />
      {both && mode === "merge" && (
        <p>Where something differs, both versions are kept, and what is here stays in use.</p>
      )}
      {preview.damaged > 0 && (
        <p>
          {preview.damaged} entries of the file could not be read when it was made; they stay in the
          file.
        </p>
      )}
      <RadioGroup
        legend="How to import it"
        value={mode}
        onValue={setMode}
        options={[
          {
            value: "merge",
            label: "Add it to what is here",
            hint: "Nothing that is here is overwritten.",
          },
          {
            value: "replace",
            label: "Put it in place of what is here",
            hint: replacingWords(preview.onlyHere),
          },
        ]}
      />
      <div className="row">
        <Button type="submit" variant="primary">
          {mode === "merge" ? "Add to what is here" : "Replace what is here"}
        </Button>
        <Button onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}

function replacingWords(onlyHere: number): string {
  if (onlyHere === 0) return "Nothing would be lost: the backup holds everything that is here.";
  const things = onlyHere === 1 ? "1 thing that is" : `${onlyHere} things that are`;
  return `${things} only here would be taken away (you can undo it).`;
}
