import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { useAnnounce } from "./announcer.tsx";
import { Button, type ButtonSize, type ButtonVariant } from "./button.tsx";

type CopyState = "ready" | "copied" | "failed";

/** Writes to the clipboard; false where the browser or its user forbids it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

export function CopyButton({
  text,
  label = "Copy",
  size = "small",
  variant = "secondary",
}: {
  text: string | (() => string);
  label?: string;
  size?: ButtonSize;
  variant?: ButtonVariant;
}) {
  const [state, setState] = useState<CopyState>("ready");
  const announce = useAnnounce();

  useEffect(() => {
    if (state === "ready") return undefined;
    const timer = setTimeout(() => {
      setState("ready");
    }, 3000);
    return () => {
      clearTimeout(timer);
    };
  }, [state]);

  async function copy(): Promise<void> {
    const copied = await copyText(typeof text === "string" ? text : text());
    setState(copied ? "copied" : "failed");
    announce(copied ? "Copied" : "The browser did not allow copying");
  }

  return (
    <Button
      size={size}
      variant={variant}
      icon={state === "copied" ? <Check size="1.15em" /> : <Copy size="1.15em" />}
      onClick={() => void copy()}
    >
      {state === "copied" ? "Copied" : state === "failed" ? "Not allowed: select and copy" : label}
    </Button>
  );
}
