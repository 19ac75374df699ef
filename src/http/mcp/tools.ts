import type { Tool } from './tool.ts';
import { getAssessmentTool } from './tools/get-assessment.ts';
import { getLoadTool } from './tools/get-load.ts';
import { getTodayTool } from './tools/get-today.ts';
import { listActivitiesTool } from './tools/list-activities.ts';
import { listRunnersTool } from './tools/list-runners.ts';
import { markRoutineDoneTool } from './tools/mark-routine-done.ts';
import { recordCheckInTool } from './tools/record-check-in.ts';
import { tryPlanTool } from './tools/try-plan.ts';

/** Every tool, in the order in which clients list them. */
export const tools: readonly Tool[] = [
  listRunnersTool,
  getTodayTool,
  getAssessmentTool,
  tryPlanTool,
  listActivitiesTool,
  getLoadTool,
  recordCheckInTool,
  markRoutineDoneTool,
];
