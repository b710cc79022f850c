import { useEffect, useRef, useState } from "react";
import { useSearchParams } from "react-router-dom";

/**
 * A text that stands in the address (`?q=asthma`) and follows it when somebody goes back. The field itself listens
 * to its own state: the router may take its time, and letters would be lost.
 */
export function useAddressText(
  name: string,
): readonly [text: string, setText: (text: string) => void] {
  const [params, setParams] = useSearchParams();
  const inAddress = params.get(name) ?? "";
  const written = useRef(inAddress);
  const [text, setText] = useState(inAddress);

  useEffect(() => {
    if (inAddress === written.current) return;
    written.current = inAddress;
    setText(inAddress);
  }, [inAddress]);

  function write(next: string): void {
    setText(next);
    written.current = next;
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
