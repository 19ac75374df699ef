// The publications that the catalogue rests on; an identifier where one is known.

export const alfredson1998 =
  'Alfredson 1998 Am J Sports Med doi:10.1177/03635465980260030301 (mid-portion Achilles)';
export const anderson2022 = 'Anderson 2022 Sports Med Open doi:10.1186/s40798-022-00504-0';
export const askling2013 = 'Askling 2013 Br J Sports Med doi:10.1136/bjsports-2013-092165';
export const balban2023 = 'Balban 2023 Cell Rep Med doi:10.1016/j.xcrm.2022.100895';
export const behm2016 = 'Behm 2016 Appl Physiol Nutr Metab doi:10.1139/apnm-2015-0235';
export const bieuzen2013 = 'Bieuzen 2013 PLoS ONE doi:10.1371/journal.pone.0062356';
export const bourne2017 = 'Bourne 2017 Br J Sports Med doi:10.1136/bjsports-2016-096130';
export const castelloteCaballero2014 = 'Castellote-Caballero 2014 J Sports Med doi:10.1155/2014/127471';
export const distefano2009 = 'Distefano 2009 JOSPT doi:10.2519/jospt.2009.2796';
export const duboisEsculier2020 = 'Dubois & Esculier 2020 Br J Sports Med doi:10.1136/bjsports-2019-101253';
export const duhig2016 = 'Duhig 2016 Br J Sports Med doi:10.1136/bjsports-2015-095679';
export const ellis2012 = 'Ellis 2012 JOSPT 42:667 (slider against tensioner)';
export const frandsen2025 = 'Schuster Brandt Frandsen 2025 Br J Sports Med doi:10.1136/bjsports-2024-109380';
export const garber2011 = 'Garber 2011 ACSM position stand doi:10.1249/MSS.0b013e318213fefb';
export const heiderscheit2011 = 'Heiderscheit 2011 Med Sci Sports Exerc doi:10.1249/MSS.0b013e3181ebedf4';
export const hickey2020 = 'Hickey 2020 JOSPT doi:10.2519/jospt.2020.8895';
export const impellizzeri2021 = 'Impellizzeri 2021 J Clin Epidemiol 140:111';
export const liem2013 = 'Liem 2013 Curr Sports Med Rep doi:10.1249/JSR.0b013e3182913cbe';
export const nhsSelfCare = 'NHS hamstring self-care wording (mirrored at drpharmacy.uk)';
export const nunez2025 = 'Nunez de Arenas-Arroyo 2025 PLoS ONE doi:10.1371/journal.pone.0318671';
export const petersen2011 = 'Petersen 2011 Am J Sports Med doi:10.1177/0363546511419277';
export const shao2024 = 'Shao 2024 Mindfulness doi:10.1007/s12671-023-02294-2';
export const silbernagel2007 =
  'Silbernagel 2007 Am J Sports Med doi:10.1177/0363546506298279 (pain-monitoring model)';
export const vanDerHorst2015 = 'van der Horst 2015 Am J Sports Med doi:10.1177/0363546515574057';
export const warden2014 = 'Warden 2014 JOSPT doi:10.2519/jospt.2014.5334';
export const wiewelhove2019 = 'Wiewelhove 2019 Front Physiol doi:10.3389/fphys.2019.00376';
