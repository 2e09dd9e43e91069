import { useEffect, useState } from 'preact/hooks';

/** A small view of a picture that lies on this phone. Its name is said beside it. */
export function Thumbnail({ blob }: { readonly blob: Blob }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return <img class="thumbnail" src={address} alt="" width="56" height="56" />;
}
