/** What elements in other apps say while they cannot reach the service. */
export const embed = {
  unreachable: 'Ahora mismo no hay conexión.',
  badLink: 'Esta dirección no es un enlace de este servicio.',
  retry: 'Probar otra vez',
} as const;
