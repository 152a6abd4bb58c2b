/** Makes a thing of each object once, and hands it out again for as long as anyone holds the object, which nobody may change. */
export function onceForEach<Of extends object, Made>(make: (of: Of) => Made): (of: Of) => Made {
  const made = new WeakMap<Of, { thing: Made }>();
  return (of) => {
    let kept = made.get(of);
    if (!kept) {
      kept = { thing: make(of) };
      made.set(of, kept);
    }
    return kept.thing;
  };
}
