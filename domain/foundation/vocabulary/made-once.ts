/** Makes its result once for each object that it is given, which nobody changes: who asks again gets the same. */
export function madeOnce<Given extends object, Made>(make: (given: Given) => Made): (given: Given) => Made {
  const known = new WeakMap<Given, { readonly made: Made }>();
  return (given) => {
    const found = known.get(given);
    if (found !== undefined) return found.made;
    const made = make(given);
    known.set(given, { made });
    return made;
  };
}
