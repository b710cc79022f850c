import {
  useEffect,
  useId,
  useRef,
  useState,
  type ChangeEvent,
  type KeyboardEvent,
  type MouseEvent,
} from "react";
import type { SearchHit } from "../../../domain/codebook/search/code-search.ts";
import { looksLikeWords } from "./looks-like-words.ts";
import { useSearchHits, type SearchCodes } from "./use-search-hits.ts";

export interface CodeComboboxOptions {
  readonly label: string;
  readonly search: SearchCodes;
  readonly onPick: (hit: SearchHit) => void;
  readonly onTyped: (text: string) => void;
  readonly onDetails: ((hit: SearchHit) => void) | undefined;
  readonly inline: boolean;
  readonly text: string | undefined;
  readonly onText: ((text: string) => void) | undefined;
}

/**
 * The ARIA combobox with a listbox: the focus stays in the field, `aria-activedescendant` walks through the
 * options. Returns the attributes and handlers of each part.
 */
export function useCodeCombobox(options: CodeComboboxOptions) {
  const { label, search, onPick, onTyped, onDetails, inline, onText } = options;
  const id = useId();
  const [ownText, setOwnText] = useState(options.text ?? "");
  const [activeCode, setActiveCode] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const text = options.text ?? ownText;
  const answer = useSearchHits(search, text);
  const { hits } = answer;
  const shown = text.trim() !== "" && (inline || isOpen);
  const active = shown ? hits.findIndex(({ code }) => code === activeCode) : -1;

  useEffect(() => {
    if (shown && !inline && hits.length > 0) scrollIntoSight(list.current);
  }, [shown, inline, hits]);

  useEffect(() => {
    scrollIntoSight(list.current?.children[active]);
  }, [active]);

  function setText(next: string): void {
    setOwnText(next);
    onText?.(next);
    setActiveCode(null);
    setOpen(true);
  }

  function clear(): void {
    setText("");
    setOpen(false);
  }

  /** A field that keeps its own text is empty again for the next code. */
  function done(): void {
    if (options.text === undefined) clear();
    setOpen(false);
  }

  function pick(hit: SearchHit | undefined): void {
    if (!hit) return;
    done();
    onPick(hit);
  }

  function showDetails(hit: SearchHit | undefined): void {
    if (!hit || !onDetails) return;
    setOpen(false);
    onDetails(hit);
  }

  function move(step: 1 | -1): void {
    setOpen(true);
    if (hits.length === 0) return;
    const from = active === -1 && step === -1 ? hits.length : active;
    setActiveCode(hits[(from + step + hits.length) % hits.length]?.code ?? null);
  }

  function enter(): void {
    const typed = text.trim();
    if (active >= 0) {
      pick(hits[active]);
    } else if (looksLikeWords(typed)) {
      // Words are no code: they lead to the first result, which a second Enter takes.
      if (answer.query === typed) move(1);
    } else if (typed !== "") {
      done();
      onTyped(typed);
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey) return;
    const { selectionStart, value } = event.currentTarget;
    const wantsDetails =
      (event.key === "Enter" && event.altKey) ||
      (event.key === "ArrowRight" && selectionStart === value.length);
    if (wantsDetails && active >= 0 && onDetails) showDetails(hits[active]);
    else if (event.altKey) return;
    else if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (event.key === "Enter") enter();
    else if (event.key === "Escape" && text !== "") clear();
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return {
    id,
    text,
    answer,
    shown,
    active,
    clear,
    inputProps: {
      id,
      role: "combobox",
      type: "text",
      value: text,
      "aria-expanded": shown && hits.length > 0,
      "aria-controls": `${id}-list`,
      "aria-autocomplete": "list",
      "aria-activedescendant": active >= 0 ? `${id}-${active}` : undefined,
      "aria-describedby": `${id}-keys`,
      onChange: (event: ChangeEvent<HTMLInputElement>) => {
        setText(event.target.value);
      },
      onKeyDown,
      onFocus: () => {
        setOpen(true);
      },
      onBlur: () => {
        setOpen(false);
      },
    } as const,
    listProps: {
      ref: list,
      id: `${id}-list`,
      role: "listbox",
      "aria-label": `Results for ${label.toLowerCase()}`,
    } as const,
    optionProps: (hit: SearchHit, index: number) =>
      ({
        id: `${id}-${index}`,
        role: "option",
        "aria-selected": index === active,
        onPointerMove: () => {
          setActiveCode(hit.code);
        },
        // The focus stays in the field.
        onMouseDown: (event: MouseEvent) => {
          event.preventDefault();
        },
        onClick: (event: MouseEvent) => {
          const target = event.target instanceof Element ? event.target : null;
          if (onDetails && target?.closest("[data-details]")) showDetails(hit);
          else pick(hit);
        },
      }) as const,
  };
}

function scrollIntoSight(element: Element | null | undefined): void {
  // jsdom lays nothing out.
  if (typeof element?.scrollIntoView === "function") element.scrollIntoView({ block: "nearest" });
}
