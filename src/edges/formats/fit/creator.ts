import { getFitGarminProductName } from 'fit-file-parser/profile';
import type { Creator } from '#src/core/domain/decoded-activity.ts';
import { epochMsOf, type FitMessage, numberOf, textOf } from './message.ts';
import type { FitMessages } from './read-messages.ts';

/** Makers whose product numbers are Garmin's. */
const GARMIN_NUMBERED: ReadonlySet<string> = new Set(['garmin', 'dynastream', 'dynastream_oem', 'tacx']);

const isCreatingDevice = (device: FitMessage): boolean =>
  device['device_index'] === 'creator' || device['device_index'] === 0;

const manufacturerOf = (message: FitMessage): string | null => {
  const number = numberOf(message, 'manufacturer');
  return textOf(message, 'manufacturer') ?? (number === null ? null : `manufacturer ${number}`);
};

const productOf = (message: FitMessage, manufacturer: string | null): string | null => {
  const name = textOf(message, 'product_name');
  const number = numberOf(message, 'product');
  if (name !== null || number === null) return name;
  const garminName = GARMIN_NUMBERED.has(manufacturer ?? '') ? getFitGarminProductName(number) : null;
  return garminName ?? String(number);
};

/**
 * Who made the recording: manufacturer and product by name where the FIT profile knows them, else by number.
 * FIT files do not say which software passed them on.
 *
 * @example
 * creatorOf(messages); // { manufacturer: 'coros', product: 'COROS PACE 3', software: null }
 */
export const creatorOf = (messages: FitMessages): Creator => {
  const fileId = messages.fileIds[0] ?? {};
  const device = messages.devices.find(isCreatingDevice) ?? {};
  const manufacturer = manufacturerOf(fileId) ?? manufacturerOf(device);
  const named = textOf(fileId, 'product_name') ?? textOf(device, 'product_name');
  const product = named ?? productOf(fileId, manufacturer) ?? productOf(device, manufacturer);
  return { manufacturer, product, software: null };
};

/**
 * What identifies a recording at its maker: serial number and time of creation. `null` when the file lacks
 * either. A copy that was cut, or exported once more, keeps it.
 */
export const recordingIdentityOf = (messages: FitMessages): string | null => {
  const fileId = messages.fileIds[0] ?? {};
  const device = messages.devices.find(isCreatingDevice) ?? {};
  const serial = numberOf(fileId, 'serial_number') ?? numberOf(device, 'serial_number');
  const createdMs = epochMsOf(fileId, 'time_created');
  return serial === null || createdMs === null ? null : `${serial}:${createdMs / 1000}`;
};
