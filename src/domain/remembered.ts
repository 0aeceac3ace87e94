/**
 * A function of a string that gives the same again for the same string without doing its work again. It remembers at
 * most so many answers; then it forgets all of them, since what is asked for often is soon back.
 * @param work depends on nothing but its argument; what it gives is shared by all who ask, so nobody may change it
 */
export function remembered<Value>(work: (text: string) => Value, most: number): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const value = known.get(text);
    if (value !== undefined) return value;
    const made = work(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
}
