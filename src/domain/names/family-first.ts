/** Whether a given name is printed as those are that follow the family name: "Ki-moon", "Hee-ryong", "Ing-wen". */
export const followsFamilyName = (text: string): boolean => /^\p{Lu}\p{Ll}+-\p{Ll}+$/u.test(text);
