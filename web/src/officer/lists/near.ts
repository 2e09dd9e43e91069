import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** So far around the window what is listed is ready, in CSS pixels: more than a turn of the wheel, or Page Down. */
const reach = 1500;

/** Whether something is near what is seen; else how high it was, in CSS pixels. */
type Nearness = { readonly near: true } | { readonly near: false; readonly height: number };

/**
 * Follows whether an element is near the part of the page that is seen. What has the focus counts as near. Where the browser
 * can't say, everything is.
 */
export function useNearness(element: RefObject<HTMLElement | null>): Nearness {
  const [nearness, setNearness] = useState<Nearness>({ near: true });
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null || !('IntersectionObserver' in window)) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        const near = entries.at(-1)?.isIntersecting === true || current.contains(document.activeElement);
        setNearness((before) => {
          if (near) return before.near ? before : { near };
          return before.near ? { near, height: current.offsetHeight } : before;
        });
      },
      { rootMargin: `${reach}px 0px` },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return nearness;
}
