import { payers as english } from '../payers.ts';
import { readRows, translated } from '../rows.ts';

/** Ways to pay in Spanish. Insurers keep the names that stand on their cards. */
export const payers = translated(
  english,
  readRows(`
self_pay | Efectivo o por su cuenta | efectivo, de mi bolsillo, de mi bolsa, de mi propia bolsa, de mi propio bolsillo, pago yo, yo pago, por mi cuenta, pago en efectivo, cash, tarjeta de credito, pago particular, particular
uninsured | Sin seguro | sin seguro, no tengo, no tengo seguro, no tengo aseguranza, sin aseguranza, no tenemos seguro, no tiene seguro, no tiene aseguranza, ninguno, ninguna, nada, perdi mi seguro, no seguro, no aseguranza, ningun seguro
unknown | No se sabe | no se cual, no se que seguro, no se cual seguro tengo
private_unspecified | Seguro privado o del trabajo | seguro privado, privado, seguro del trabajo, aseguranza del trabajo, por mi trabajo, por el trabajo, del trabajo, seguro de mi esposo, seguro de mi esposa, seguro de mis papas, por mi empleador, aseguranza privada, comercial
marketplace | Plan del mercado de seguros (ACA) | mercado de seguros, plan del mercado, mercado, seguro obama, cuidado de salud gov
medicare | Medicare |
medicaid | Medicaid (sin decir el estado) | seguro del estado, aseguranza del estado, plan del estado, medicaid del estado, asistencia medica del estado, seguro del gobierno, emergency medicaid, medicaid de emergencia
chip | CHIP | seguro de ninos, seguro medico para ninos
dual | Medicare y Medicaid | medicare y medicaid, medicaid y medicare, los dos medicare y medicaid
tricare | TRICARE | seguro militar, seguro del ejercito
va | Salud para veteranos (VA) | veteranos, seguro de veteranos, la va, administracion de veteranos
ihs | Servicio de salud indígena o tribal | servicio de salud indigena, seguro tribal, salud indigena
workers_comp | Compensación laboral | compensacion laboral, compensacion al trabajador, compensacion de trabajadores
court | El tribunal o la libertad condicional paga | corte, la corte, tribunal, la corte paga, libertad condicional, orden de la corte, probatoria
eap | Programa de ayuda al empleado | programa de ayuda al empleado, sindicato, union, seguro del sindicato
`),
);
