import { useEffect, useRef, useState } from "react";
import { useSearchParams } from "react-router-dom";

/**
 * A text that stands in the address (`?q=asthma`) and follows it when somebody goes back. The field itself listens
 * to its own state: the router takes its time and shows what was typed some letters ago, which must not come back.
 */
export function useAddressText(
  name: string,
): readonly [text: string, setText: (text: string) => void] {
  const [params, setParams] = useSearchParams();
  const inAddress = params.get(name) ?? "";
  const [text, setText] = useState(inAddress);
  const shown = useRef(inAddress);
  /** What was written here and has not come up in the address yet. */
  const underWay = useRef<readonly string[]>([]);

  useEffect(() => {
    if (inAddress === shown.current) return;
    shown.current = inAddress;
    const own = underWay.current.indexOf(inAddress);
    underWay.current = underWay.current.slice(own + 1);
    if (own >= 0) return;
    underWay.current = [];
    setText(inAddress);
  }, [inAddress]);

  function write(next: string): void {
    setText(next);
    underWay.current = [...underWay.current, next];
    setParams(
      (before) => {
        const after = new URLSearchParams(before);
        if (next === "") after.delete(name);
        else after.set(name, next);
        return after;
      },
      { replace: true },
    );
  }

  return [text, write];
}
