import { z } from 'zod';

/** The names of the settings that may stand at a path. */
export function namesAt(schema: z.ZodType, path: readonly PropertyKey[]): readonly string[] {
  const here = path.reduce<z.ZodType | undefined>((at, part) => at && within(at, part), schema);
  const known = here && asObject(unwrapped(here));
  return known instanceof z.ZodObject ? Object.keys(known.shape) : [];
}

function within(schema: z.ZodType, part: PropertyKey): z.ZodType | undefined {
  const known = asObject(unwrapped(schema));
  if (known instanceof z.ZodArray) return known.element as z.ZodType;
  if (known instanceof z.ZodRecord) return known.valueType as z.ZodType;
  if (!(known instanceof z.ZodObject)) return undefined;
  return (known.shape as Readonly<Record<PropertyKey, z.ZodType>>)[part];
}

/** A setting that may be left out is wrapped in that. */
function unwrapped(schema: z.ZodType): z.ZodType {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? unwrapped(schema.unwrap() as z.ZodType)
    : schema;
}

/** Of what may stand in one of several forms, the one with names. */
function asObject(schema: z.ZodType): z.ZodType {
  if (!(schema instanceof z.ZodUnion)) return schema;
  const options = schema.options as readonly z.ZodType[];
  return options.find((each) => each instanceof z.ZodObject) ?? schema;
}
