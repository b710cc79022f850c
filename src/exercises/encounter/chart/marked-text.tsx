import { Fragment } from "react";
import styles from "./chart.module.css";
import { slices, type PlacedMark } from "./segments.ts";

interface Links {
  /** Ids of the marks that are lit. */
  readonly lit: readonly string[];
  readonly onLight: (ids: readonly string[]) => void;
  readonly onLead: (mark: PlacedMark) => void;
  /** Left out where marks can't be taken away. */
  readonly onRemove?: (mark: PlacedMark) => void;
}

/** A text with its marked words; behind each mark the letter of the line that it supports, which leads there. */
export function MarkedText({
  text,
  marks,
  ...links
}: Links & { readonly text: string; readonly marks: readonly PlacedMark[] }) {
  return slices(text, marks).map(({ start, text: words, marks: here }) => {
    const [first] = here;
    if (!first) return <span key={start}>{words}</span>;
    const own = here.find(({ isKey }) => !isKey);
    const ids = here.map(({ id }) => id);
    const ending = here.filter((mark) => mark.isEnd !== false && mark.end === start + words.length);
    return (
      <Fragment key={start}>
        <mark
          className={styles["mark"]}
          tabIndex={-1}
          data-words={ids.join(" ")}
          data-own={own ? true : undefined}
          data-key={here.some(({ isKey }) => isKey) || undefined}
          data-lit={ids.some((id) => links.lit.includes(id)) || undefined}
          style={own ? { backgroundColor: own.color } : undefined}
          title={`Supports ${here.map(({ name }) => name).join(", ")}`}
          onPointerEnter={() => {
            links.onLight(ids);
          }}
          onPointerLeave={() => {
            links.onLight([]);
          }}
        >
          {words}
        </mark>
        {ending.map((mark) => (
          <MarkLetter key={mark.id} mark={mark} links={links} />
        ))}
      </Fragment>
    );
  });
}

/** The letters stand in attributes, not in the text, so that selected words are the record's own. */
function MarkLetter({ mark, links }: { readonly mark: PlacedMark; readonly links: Links }) {
  const { id, letter, name, color, isKey = false } = mark;
  const remove = mark.remove ? links.onRemove : undefined;
  return (
    <span
      className={styles["letterGroup"]}
      onPointerEnter={() => {
        links.onLight([id]);
      }}
      onPointerLeave={() => {
        links.onLight([]);
      }}
    >
      <button
        type="button"
        className={styles["letter"]}
        data-letter={isKey ? `${letter} key` : letter}
        data-key={isKey || undefined}
        data-lit={links.lit.includes(id) || undefined}
        aria-label={`${isKey ? "The key's words" : "Words"} for ${name}: go to the line${remove ? "; Delete removes the mark" : ""}`}
        aria-keyshortcuts={remove ? "Delete" : undefined}
        style={isKey ? undefined : { backgroundColor: color }}
        onClick={() => {
          links.onLead(mark);
        }}
        onKeyDown={({ key }) => {
          if (key === "Delete" || key === "Backspace") remove?.(mark);
        }}
        onFocus={() => {
          links.onLight([id]);
        }}
        onBlur={() => {
          links.onLight([]);
        }}
      />
      {remove && (
        <button
          type="button"
          // The letter takes the Delete key; one stop a mark is enough.
          tabIndex={-1}
          className={styles["removeMark"]}
          data-letter="×"
          aria-label={`Remove the mark for ${name}`}
          onClick={() => {
            remove(mark);
          }}
        />
      )}
    </span>
  );
}
