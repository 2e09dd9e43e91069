/** Tells of the calls of every method of a double, by name. */
export function counted<Double extends object>(double: Double, count: (call: string) => void): Double {
  return new Proxy(double, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      return (...given: unknown[]): unknown => {
        count(String(name));
        return Reflect.apply(member as (...all: unknown[]) => unknown, target, given);
      };
    },
  });
}
