export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the process is alive
         * @description Answers while the process runs, whatever it reaches.
         */
        get: operations["isLive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Check that the stores are reachable
         * @description Without the queue uploads are accepted and processed once it is back (`degraded`); without the database or the file store they are refused (503). `away`: no answer within two seconds, or its disk is full.
         */
        get: operations["isReady"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clients
         * @description Oldest first.
         */
        get: operations["listClients"];
        put?: never;
        /**
         * Create a client
         * @description A client has runners and keys of its own and sees no others.
         */
        post: operations["createClient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a client
         * @description An API consumer: an app, a club, a clinic.
         */
        get: operations["getClient"];
        put?: never;
        post?: never;
        /**
         * Erase a client with its runners and keys
         * @description Not the client that has the last operator key that never expires (409).
         */
        delete: operations["deleteClient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients/{id}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the keys of a client, without their secrets
         * @description Expired ones too.
         */
        get: operations["listKeys"];
        put?: never;
        /**
         * Create an API key; it is shown once
         * @description The key is in the answer and nowhere else. A client may have any number of keys.
         */
        post: operations["createKey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an API key, without its secret
         * @description What it may do, and until when.
         */
        get: operations["getKey"];
        put?: never;
        post?: never;
        /**
         * Revoke an API key
         * @description The last key with the scope `operator` that never expires cannot be revoked (409): make another one first.
         */
        delete: operations["revokeKey"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List runners
         * @description `externalId` finds the one runner that you know by it.
         */
        get: operations["listRunners"];
        put?: never;
        /**
         * Create a runner
         * @description Every field may be absent. `externalId` is your own id and unique among your runners.
         */
        post: operations["createRunner"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a runner
         * @description Its profile.
         */
        get: operations["getRunner"];
        put?: never;
        post?: never;
        /**
         * Erase a runner with everything stored about it, files included
         * @description Files, activities, check-ins, assessments and connections too. It cannot be undone; the receipt is for your records.
         */
        delete: operations["eraseRunner"];
        options?: never;
        head?: never;
        /**
         * Change a runner
         * @description Fields that are absent stay; `null` forgets a value. What changes a formula makes activities be described again.
         */
        patch: operations["changeRunner"];
        trace?: never;
    };
    "/v1/runners/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export everything stored about a runner, as a zip
         * @description `runner.json`, a JSON array for each kind of record (`activities.json`, `uploads.json`, `check-ins.json`, `assessments.json` and others) as it is stored, and the original files under `raw/` (`missing.json` names those that cannot be read). The zip is streamed: an interrupted answer is an invalid zip. A client may have two under way.
         */
        get: operations["exportRunner"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runners/{id}/uploads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List uploads, newest first, parts of archives included
         * @description What became of every file of the runner.
         */
        get: operations["listUploads"];
        put?: never;
        /**
         * Upload FIT, GPX, TCX (also gzipped), tables of an export or of sessions (CSV), or a zip of them
         * @description As `multipart/form-data` with one or more `file` parts, or as the raw body with `?filename=`. Once 202 is answered the bytes are durable. With `Prefer: wait=<seconds>` (at most 30) the answer waits and is 200 when all are finished.
         */
        post: operations["createUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/uploads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of an upload
         * @description `limit` and `cursor` page the parts of an archive.
         */
        get: operations["getUpload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runners/{id}/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List activities, newest first
         * @description Of every sport; only `running` counts in the load. `updatedAt` changes with what is shown of the activity itself; what other runs say of it (`outingId`, `sessionSpike`, `hard`) may change without.
         */
        get: operations["listActivities"];
        put?: never;
        /**
         * Enter an activity without a file
         * @description For a diary, a treadmill, a platform without files. It counts like any other; a file of the same time that is there or arrives later becomes one activity with it, and what was measured outweighs what was stated. 201 is answered for a new activity, 200 where the same was stated before, or where `source` and `externalId` name an earlier statement, which this one replaces.
         */
        post: operations["createActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get an activity
         * @description Its numbers, and how each was found.
         */
        get: operations["getActivity"];
        put?: never;
        post?: never;
        /**
         * Delete an activity
         * @description Its files stay, and reading them again does not bring it back.
         */
        delete: operations["deleteActivity"];
        options?: never;
        head?: never;
        /**
         * Change an activity
         * @description Rate its effort, correct its sport, exclude it from the load, or split recordings off into an activity of their own.
         */
        patch: operations["reviseActivity"];
        trace?: never;
    };
    "/v1/activities/{id}/sources/{sourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove a recording from an activity; removing the last one deletes the activity
         * @description The file stays; the activity is described again without the recording.
         */
        delete: operations["deleteActivitySource"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activities/{id}/streams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the repaired signals of an activity on one axis of time, thinned so that peaks stay
         * @description Signals that the recording has; those that are asked for and missing are left out.
         */
        get: operations["getStreams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activities/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the original file
         * @description The bytes are compared with those that were received: where they changed in the file store, the answer is a problem, or ends before its `Content-Length`. `Range` asks for a part, also with `If-Range`.
         */
        get: operations["getActivityFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runners/{id}/activities:delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete many activities, or find out which
         * @description What is deleted stays deleted when its platform sends it again; uploading a file again restores it. Repeating the call deletes what is left.
         */
        post: operations["deleteActivities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activities/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that activities are recordings of one run
         * @description They become this activity, whatever their times say, and stay it when files are read again or arrive. Each number is taken from the recording that knows it best: distances are not added (parts of a run with less than 30 minutes between them are one outing anyway). Splitting the `sources` off undoes it.
         */
        post: operations["mergeActivities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/activities/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that recordings of an activity are another run
         * @description They become a new activity, which is answered, and stay one when files are read again or arrive. Merging the two undoes it.
         */
        post: operations["splitActivity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runners/{id}/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get training days and weeks, ramp and recovery
         * @description Twelve weeks up to today unless a span is given. Ramp and recovery are as of the end of `to`.
         */
        get: operations["getLoad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runners/{id}/check-ins:bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create up to 366 check-ins at once
         * @description For importers: each item is judged by itself. Those that are valid are stored in one transaction and lead to one assessment; the answer holds one entry an item, in their order: 201 with the triage of its day, or 422 with its problem, whose pointers begin at the body (`/items/3/day`). Where no item is valid nothing is stored and the answer is 422. Of several items of the same day, region and side each replaces the one before, as in single check-ins. No `check-in.created` is announced for them; `assessment.changed` is, where the answer changes.
         */
        post: operations["createCheckIns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runners/{id}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List check-ins, newest first
         * @description `triage` of each is that of its own answers.
         */
        get: operations["listCheckIns"];
        put?: never;
        /**
         * Create a check-in
         * @description The same day, region and side posted again replaces the earlier check-in. Signs and conditions that were answered before and are absent now stay: answer them `false` or delete the check-in to withdraw them. `triage` is that of the day, with every answer of the 14 days before that still counts; in the list it is that of each check-in by itself.
         */
        post: operations["createCheckIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/check-ins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a check-in
         * @description `triage` is that of its own answers, without those of other days.
         */
        get: operations["getCheckIn"];
        put?: never;
        post?: never;
        /**
         * Delete a check-in
         * @description The runner is assessed anew without it.
         */
        delete: operations["deleteCheckIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runners/{id}/planned-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List planned runs by start
         * @description Past ones too, unless `from` leaves them out; `from` and `to` are days of the start.
         */
        get: operations["listPlannedRuns"];
        put?: never;
        /**
         * Plan a run or a race
         * @description The next plan of today or tomorrow that has a distance is judged in the assessment, the plans of the coming days are in its week, and a what-if uses them. The plan needs a distance, a duration or both. The same `externalId` posted again replaces the earlier plan. A run that is done makes the first plan of its day past; a past plan is kept and never judged.
         */
        post: operations["createPlannedRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/planned-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a planned run
         * @description Also one that is past.
         */
        get: operations["getPlannedRun"];
        put?: never;
        post?: never;
        /**
         * Delete a planned run
         * @description The runner is assessed anew without it.
         */
        delete: operations["deletePlannedRun"];
        options?: never;
        head?: never;
        /**
         * Change a planned run
         * @description Absent fields stay; a distance or a duration has to be left.
         */
        patch: operations["changePlannedRun"];
        trace?: never;
    };
    "/v1/runners/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the assessment of a runner
         * @description What the runs and answers of a runner mean, and what to do now. Bands and reasons, never a probability. A red flag withholds every routine and refers. Without `plannedMeters` the next planned run of the day or the day after is judged, except of a day in the past; without `runDays` and `hardDays` the week holds the planned runs. With `days` the answer also holds `week` and `responses`, but not beside a red flag.
         */
        get: operations["getAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runners/{id}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the stored assessments of a runner, newest first
         * @description One is kept whenever an assessment says something else than the one before.
         */
        get: operations["listAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a stored assessment
         * @description What a webhook `assessment.changed` names by `assessmentId`. One that an earlier version stored lacks the fields that came later.
         */
        get: operations["getStoredAssessment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assess stated facts without storing them
         * @description Nothing is stored and no runner is needed. Every field but `today` may be absent; the answer is that of `GET …/assessment` for the same facts.
         */
        post: operations["assessStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runners/{id}/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assess a plan
         * @description The assessment as it would be after the planned runs, and how it differs from the one of today. Without `plannedRuns` the stored plans of the next two months are tried. Runs that are given stand in place of the stored plans of their days; the other stored plans up to the last of these days stay, so that a run can be tried within a plan.
         */
        post: operations["tryPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runners/{id}/week-plan.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the plan of the coming days as a calendar (iCalendar)
         * @description All-day events in the runner's time zone: each day with its run (easy, hard, paused) and the ceiling, routines with dose and stop rule, planned runs, and the races of the coming year. Seven days unless `days` asks for others. Events keep their UID; `SEQUENCE` and `LAST-MODIFIED` rise when something changed. While a red flag stands there is one event, the referral, and no plan. Texts are in the runner's `language`, else by `Accept-Language`, lengths in the runner's `units`. Programs that send no header subscribe to `/week-plan.ics` behind the `url` of a link without a PIN.
         */
        get: operations["getWeekCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runners/{id}/done-routines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List routines marked as done, newest first
         * @description From a day to a day; everything when neither is named.
         */
        get: operations["listDoneRoutines"];
        put?: never;
        /**
         * Mark a routine as done on a day
         * @description The same day and routine posted again replaces the note.
         */
        post: operations["markRoutineDone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/done-routines/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a mark
         * @description That a runner did a routine on a day.
         */
        get: operations["getDoneRoutine"];
        put?: never;
        post?: never;
        /**
         * Delete a mark
         * @description The plan of a week then continues without it.
         */
        delete: operations["deleteDoneRoutine"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runners/{id}/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the answer of the day as ten flat values
         * @description For sensors, widgets and lists. Kept from the last assessment, and computed where that was of another day or a change waits.
         */
        get: operations["getToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/squad": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List runners with what was last assessed, gravest first
         * @description One row a runner, from what was kept at its last assessment (`asOf`), which follows each run and check-in. Rows of an earlier day are computed again in the background, for the next look. Among runners of one severity the order is that of their ids.
         */
        get: operations["getSquad"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runners/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the links of a runner, newest first
         * @description Without their addresses and without revoked ones.
         */
        get: operations["listLinks"];
        put?: never;
        /**
         * Create a link to a page of a runner
         * @description Whoever holds the address sees the page, and may do with the API what the view allows: send the last part of `url` as the bearer, also from a web page on another origin. The address is shown once.
         */
        post: operations["createLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a link, without its address
         * @description Unknown once it was revoked.
         */
        get: operations["getLink"];
        put?: never;
        post?: never;
        /**
         * Revoke a link; it opens nothing from the next request on
         * @description Its uses stay in the export of the runner.
         */
        delete: operations["revokeLink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/self": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the link whose token is the bearer
         * @description So that its holder learns which runner it shows and until when. Not for API keys (403).
         */
        get: operations["getOwnLink"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/links/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a token and its PIN for a token that needs none
         * @description With the token of a link as the bearer. After five wrong PINs the link is locked for an hour (429). The new token is valid for twelve hours.
         */
        post: operations["unlockLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/squad-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the links to squads, newest first
         * @description Without their addresses and without revoked ones.
         */
        get: operations["listSquadLinks"];
        put?: never;
        /**
         * Create a link to the squad of a tag
         * @description It shows the runners that have the tag when it is opened, as `GET /v1/squad?tag=` does.
         */
        post: operations["createSquadLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export/activities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the activities of all runners
         * @description A row an activity, by its start. `from` and `to` are days in the runner’s time zone. Fields of `Activity` that are lists are left out.
         *
         *     Streamed: rows come by runner, in a fixed order; a row that is there from beginning to end comes exactly once, one that is added, changed or removed meanwhile may be missing or new. An interrupted answer ends the connection before the last chunk: what came is not the whole. A client may have two exports under way.
         */
        get: operations["exportActivities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export/days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the training days of all runners
         * @description A row a calendar day, oldest first, from the first activity of the runner to today, as `GET /v1/runners/{id}/load` sums it up. All days of a runner are counted in the load series of the last of them.
         *
         *     Streamed: rows come by runner, in a fixed order; a row that is there from beginning to end comes exactly once, one that is added, changed or removed meanwhile may be missing or new. An interrupted answer ends the connection before the last chunk: what came is not the whole. A client may have two exports under way.
         */
        get: operations["exportDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the check-ins of all runners
         * @description A row a check-in, in the order in which they were first made. `from` and `to` are its days. Empty is "not asked", never "no".
         *
         *     Streamed: rows come by runner, in a fixed order; a row that is there from beginning to end comes exactly once, one that is added, changed or removed meanwhile may be missing or new. An interrupted answer ends the connection before the last chunk: what came is not the whole. A client may have two exports under way.
         */
        get: operations["exportCheckIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the stored assessments of all runners
         * @description A row an assessment that was stored because it differs from the one before, in the order in which they were stored. `from` and `to` are the days that are assessed.
         *
         *     Streamed: rows come by runner, in a fixed order; a row that is there from beginning to end comes exactly once, one that is added, changed or removed meanwhile may be missing or new. An interrupted answer ends the connection before the last chunk: what came is not the whole. A client may have two exports under way.
         */
        get: operations["exportAssessments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export/streams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Export the records of all activities of all runners
         * @description A row a record, unthinned: by start of the activity, then by time. From the recording that provides the laps and kilometres of its activity. `from` and `to` are days of the activity, `updatedSince` is about the activity.
         *
         *     Streamed: rows come by runner, in a fixed order; a row that is there from beginning to end comes exactly once, one that is added, changed or removed meanwhile may be missing or new. An interrupted answer ends the connection before the last chunk: what came is not the whole. A client may have two exports under way.
         */
        get: operations["exportStreams"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/catalogue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get everything that answers name by an id, with its texts
         * @description Rules, factors, causes, routines, the questions of a check-in, places, sources and problem codes: the one place from which an app shows names and asks questions. It changes with a release only.
         */
        get: operations["getCatalogue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the versions of the service and of what it computes with
         * @description Behind a key: strangers are not told which release runs.
         */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List webhook endpoints, without their secrets
         * @description Newest last.
         */
        get: operations["listWebhookEndpoints"];
        put?: never;
        /**
         * Create a webhook endpoint; its signing secret is shown once
         * @description A signed event of the type `endpoint.test` is sent to it at once. It receives nothing else before it has answered one with 2xx: `POST …/{id}/test` sends another. Events that happen before wait for that, as long as events are kept. A client has at most 20 endpoints and 30 tests an hour.
         */
        post: operations["createWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a webhook endpoint
         * @description Its events, whether it is verified, and why it waits or is disabled.
         */
        get: operations["getWebhookEndpoint"];
        put?: never;
        post?: never;
        /**
         * Delete a webhook endpoint with its deliveries
         * @description What waits for it is never sent.
         */
        delete: operations["deleteWebhookEndpoint"];
        options?: never;
        head?: never;
        /**
         * Change, disable or enable a webhook endpoint
         * @description Disabling cancels its waiting deliveries; events that happen while it is disabled are never sent to it. A new address is sent a test event, and receives nothing else before it has answered one with 2xx.
         */
        patch: operations["changeWebhookEndpoint"];
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Replace the signing secret; the old one stays valid for 24 hours
         * @description The answer shows the new secret once. Until `previousSecretUntil` messages are signed with both.
         */
        post: operations["rotateWebhookSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an event of the type `endpoint.test`, once
         * @description A 2xx verifies the endpoint: from then on it receives its events. At most 30 tests of a client an hour.
         */
        post: operations["testWebhookEndpoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhook-endpoints/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the deliveries to an endpoint with their attempts, newest first
         * @description What was sent when, and what was answered. Deliveries are kept for 30 days.
         */
        get: operations["listWebhookDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a delivery with its attempts
         * @description What was sent, when it is sent next, and what the endpoint answered.
         */
        get: operations["getWebhookDelivery"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/deliveries/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Retry a delivery now, with the same `webhook-id`
         * @description Also of one that was delivered: a receiver drops what it knows by `webhook-id`.
         */
        post: operations["retryWebhookDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notification targets
         * @description In the order in which they were added, disabled ones too.
         */
        get: operations["listNotificationTargets"];
        put?: never;
        /**
         * Tell people of changes: by ntfy, an Apprise API or mail
         * @description A short text is sent when the severity of a runner changes or somebody is newly referred: at most once a day and runner, but a new referral does not wait for that. It is sent outside of the quiet hours, but what is urgent or an emergency does not wait for these. Attempts are repeated for most of a day. Without `runnerId` it is told of every runner of the client. A client has at most 50 targets. For programs there are webhooks.
         */
        post: operations["createNotificationTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-targets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a notification target
         * @description With what came of the last attempts.
         */
        get: operations["getNotificationTarget"];
        put?: never;
        post?: never;
        /**
         * Delete a notification target with its notifications
         * @description What waits for it is not sent.
         */
        delete: operations["deleteNotificationTarget"];
        options?: never;
        head?: never;
        /**
         * Change, disable or enable a notification target
         * @description Absent fields stay. Disabling cancels what waits.
         */
        patch: operations["changeNotificationTarget"];
        trace?: never;
    };
    "/v1/notification-targets/{id}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send a test notification
         * @description Sent once and at once. A client sends at most 30 an hour.
         */
        post: operations["testNotificationTarget"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notifications/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get what a target was told, or waits to be told
         * @description Kept for 30 days.
         */
        get: operations["getNotification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notification-targets/{id}/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a target was told, newest first
         * @description And what waits to be told. Kept for 30 days.
         */
        get: operations["listNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reprocessing-jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reprocessing jobs, newest first
         * @description Without their changes and failures, which each job has.
         */
        get: operations["listReprocessingJobs"];
        put?: never;
        /**
         * Create a reprocessing job
         * @description Reads files that an older reader or older formulas processed again from their raw bytes (all files with `force`), and retries files that an older reader rejected. Every runner is then assessed with the current rules; earlier assessments stay. With `dryRun` nothing but the job itself is stored. `from` and `to` are days of activities. A client has at most 20 jobs that are not finished.
         */
        post: operations["createReprocessingJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reprocessing-jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a reprocessing job: its progress and what it changes
         * @description `total` is null until the files are counted.
         */
        get: operations["getReprocessingJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reprocessing-jobs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Watch a reprocessing job as server-sent events
         * @description Events named `progress`, then one named `finished` or `cancelled`; the data of each event is the job. The stream ends with the job.
         */
        get: operations["watchReprocessingJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reprocessing-jobs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Cancel a reprocessing job; files that are done stay done
         * @description What waits is not read; a finished job is 409.
         */
        post: operations["cancelReprocessingJob"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/platforms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List platforms: what each delivers and whether it is configured
         * @description `missing` names the settings that a platform needs; `can` says what works with it.
         */
        get: operations["listPlatforms"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the events that platforms sent about your runners, newest first
         * @description Operators also see events that belong to no runner: unknown users, ignored types, alerts.
         */
        get: operations["listInbox"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/runners/{id}/connections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the connections of a runner, newest first
         * @description Those that ended too, with the reason.
         */
        get: operations["listConnections"];
        put?: never;
        /**
         * Connect a runner to a platform
         * @description Send the runner to `authorizeUrl`; once they return, the connection is `active`. Where a platform needs no consent it is active at once, and `push` states how to send recordings.
         */
        post: operations["createConnection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/connections/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get a connection
         * @description Its status, and since when; what was shown once is not shown again.
         */
        get: operations["getConnection"];
        put?: never;
        post?: never;
        /**
         * End a connection and revoke the consent at the platform
         * @description The connection ends at once. The consent is revoked as soon as the platform answers; the outcome is in `revocation`.
         */
        delete: operations["deleteConnection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/connect/{platform}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * OAuth redirect address of a platform
         * @description Platforms send runners here after their consent; nothing else calls it.
         */
        get: operations["completeConnection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/webhooks/{platform}/{pathSecret}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Answer the handshake of a platform
         * @description `GET /v1/platforms` states the address of each platform. Each platform has its own handshake, authentication, size limit and acknowledgement.
         */
        get: operations["answerPlatformHandshake"];
        put?: never;
        /**
         * Receive events of a platform
         * @description `GET /v1/platforms` states the address of each platform. Each platform has its own handshake, authentication, size limit and acknowledgement.
         */
        post: operations["receivePlatformEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    "upload.processed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A file was read, or every part of an archive
         * @description Sent to every endpoint that asks for this type. Answer 2xx within the time limit, and do the work afterwards; anything else is tried again for days.
         */
        post: operations["onUploadProcessed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "upload.rejected": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A file cannot be read
         * @description Sent to every endpoint that asks for this type. Answer 2xx within the time limit, and do the work afterwards; anything else is tried again for days.
         */
        post: operations["onUploadRejected"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "assessment.changed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An assessment says something else than the one before
         * @description Sent to every endpoint that asks for this type. Answer 2xx within the time limit, and do the work afterwards; anything else is tried again for days.
         */
        post: operations["onAssessmentChanged"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "activity.revised": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * An activity has other numbers, or another meaning, than before
         * @description Sent to every endpoint that asks for this type. Answer 2xx within the time limit, and do the work afterwards; anything else is tried again for days.
         */
        post: operations["onActivityRevised"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "check-in.created": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A check-in was recorded or replaced by itself; a list of them announces none
         * @description Sent to every endpoint that asks for this type. Answer 2xx within the time limit, and do the work afterwards; anything else is tried again for days.
         */
        post: operations["onCheckInCreated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "connection.activated": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A runner is connected to a platform
         * @description Sent to every endpoint that asks for this type. Answer 2xx within the time limit, and do the work afterwards; anything else is tried again for days.
         */
        post: operations["onConnectionActivated"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "connection.history-finished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The recordings that a platform listed for a new connection are received. Only of platforms that can list
         * @description Sent to every endpoint that asks for this type. Answer 2xx within the time limit, and do the work afterwards; anything else is tried again for days.
         */
        post: operations["onConnectionHistoryFinished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "connection.revoked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A connection ended
         * @description Sent to every endpoint that asks for this type. Answer 2xx within the time limit, and do the work afterwards; anything else is tried again for days.
         */
        post: operations["onConnectionRevoked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "reprocessing.finished": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * A reprocessing job ended
         * @description Sent to every endpoint that asks for this type. Answer 2xx within the time limit, and do the work afterwards; anything else is tried again for days.
         */
        post: operations["onReprocessingFinished"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Something to do that is no exercise: cap a run, rest, see a clinician */
        Action: {
            id: components["schemas"]["RoutineId"];
            /** @description Its name for the runner */
            name: string;
            dose: components["schemas"]["Dose"];
            /** @description What to do, in sentences */
            how: string;
            evidence: components["schemas"]["Evidence"];
            /** @description Why causes and rules ask for it, in sentences */
            because: string[];
            /**
             * Format: calendar-day
             * @description Last day on which it stands; null when it has none
             */
            untilDay?: string | null;
            /** @description The rules that ask for it */
            rules?: components["schemas"]["RuleId"][];
        };
        /** @description What was deleted, or would be */
        ActivitiesDeletion: {
            /** @description True: nothing was deleted */
            dryRun: boolean;
            /** @description Activities that were deleted, or would be */
            count: number;
            /** @description Of the newest 200 of them */
            activityIds: string[];
            /** @description Sum of their known distances; null where none is known */
            distanceMeters: number | null;
            /** @description True: more are selected than the 2,000 of one call; send it again */
            more: boolean;
        };
        /** @description `activityIds`, or `from` and `to`; where more is stated, every field must select an activity */
        ActivitiesToDelete: {
            /** @description Ids that the runner has not are passed over */
            activityIds?: string[];
            /**
             * Format: calendar-day
             * @description First day, in the time zone of the runner
             */
            from?: string;
            /**
             * Format: calendar-day
             * @description Last day, included
             */
            to?: string;
            /** @description Only of this sport */
            sport?: components["schemas"]["Sport"];
            /** @description Answer what would be deleted and delete nothing; false when absent */
            dryRun?: boolean;
        };
        /** @description A run or another session, made of one or more recordings of it */
        Activity: {
            /** @description Opaque id */
            id: string;
            /** @description Opaque id */
            runnerId: string;
            /** @description The uploads that it was read from */
            uploadIds: string[];
            /** @description What the file, its platform or the watch calls it; null where nobody does */
            title: string | null;
            sport: components["schemas"]["Sport"];
            /** @description The kind of run, or the own word of a sport */
            subSport: string | null;
            /** @description Who says what was done: nobody (guessed), a name, the recording, the platform, the table of its archive, a person; null for what an earlier version read */
            sportSource: ("guessed" | "named" | "stated" | "platform" | "table" | "confirmed") | null;
            /** @description How far that carries */
            sportConfidence: components["schemas"]["Certainty"] | null;
            /** @description What the sport rests on, such as `type` or `pace-near-limit` */
            sportReason: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            startTime: string;
            /** @description The wall clock at the start, `YYYY-MM-DDTHH:MM:SS` without an offset */
            startLocal: string | null;
            /** @description Local time less UTC, by the file, else in the zone of the runner */
            utcOffsetSeconds: number | null;
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            localDay: string;
            /** @description From start to end, pauses included */
            elapsedSeconds: number;
            /** @description While the timer of the watch ran */
            timerSeconds: number | null;
            /** @description While the runner moved */
            movingSeconds: number;
            distanceMeters: number | null;
            /** @description Why the recording cannot be true: `too_fast` is a distance that nobody covers in the time (a ride that was recorded as a run). The activity is kept with its time and heart rate, and left out of longest runs, spikes and ceilings. Null for every other activity */
            implausible: "too_fast" | null;
            ascentMeters: number | null;
            descentMeters: number | null;
            averageSpeedMetersPerSecond: number | null;
            /** @description The speed on the flat that costs as much */
            gradeAdjustedSpeedMetersPerSecond: number | null;
            /** @description Steps of both feet */
            steps: number | null;
            /** @description Stated effort, 0 (rest) to 10 (maximal) */
            sessionRpe: number | null;
            /** @description Left out of the load */
            excluded: boolean;
            /** @description A person, or the watch’s kind of run, calls it a race */
            race: boolean;
            /** @description The first activity of its outing: runs with less than 30 minutes between them; null for what does not count as a run */
            outingId: string | null;
            device: components["schemas"]["Device"];
            cadence: components["schemas"]["Cadence"];
            stepLengthMeters: number | null;
            /** @description Step length over the height of the runner */
            stepLengthShareOfHeight: number | null;
            overstriding: components["schemas"]["Overstriding"];
            /** @description null where the watch measures none */
            runningDynamics: components["schemas"]["RunningDynamics"] | null;
            /** @description null without a sensor */
            heartRate: components["schemas"]["HeartRate"] | null;
            load: components["schemas"]["RunLoad"];
            sessionSpike: components["schemas"]["SessionSpike"];
            /** @description Whether the run was hard, and why; null is unknown */
            hard: {
                hard: boolean | null;
                because: string[];
            };
            /** @description At or above the threshold heart rate */
            secondsAtThreshold: number | null;
            secondsAbove88PercentMaxHeartRate: number | null;
            /** @description At an intensity factor of 0.90 or more */
            secondsAtIntensity90: number | null;
            /** @description Share of the distance that goes steeply down, 0–1 */
            downhillShare: number | null;
            /** @description Height lost there */
            downhillDropMeters: number | null;
            /** @description Distance run fast */
            fastMeters: number | null;
            /** @description null without a distance */
            impact: components["schemas"]["Impact"] | null;
            /** @description The laps of the file, measured along its records; at most 500 */
            laps: components["schemas"]["Section"][];
            /** @description Kilometres, the last one with the metres left; at most 500 */
            splits: components["schemas"]["Section"][];
            /** @description The fastest 400 m, 800 m, 1 km, mile, 5 km, 10 km, half marathon and marathon within a run */
            bestEfforts: components["schemas"]["BestEffort"][];
            zones: components["schemas"]["Zones"];
            /** @description The way as an encoded polyline of precision 5, at most 300 points; null without positions */
            polyline: string | null;
            /** @description Degrees; `west` is greater than `east` across the 180th meridian */
            bounds: {
                south: number;
                west: number;
                north: number;
                east: number;
            } | null;
            /** @description What was corrected, and in how many samples */
            repairs: {
                /** @enum {string} */
                id: "crc-missing" | "crc-mismatch" | "truncated" | "junk-skipped" | "encoding-declared-wrong" | "heart-rate-strap-merged" | "developer-field-used" | "zero-means-unmeasured" | "time-scaled" | "decimal-comma" | "local-time-swapped" | "local-time-from-position" | "summary-mismatch" | "records-incomplete" | "distance-calibrated" | "records-without-time" | "records-sorted" | "records-misplaced" | "records-in-file-order" | "records-outside" | "records-duplicated" | "clock-jump" | "position-zero" | "position-leap" | "speed-implausible" | "heart-rate-implausible" | "signal-sparse" | "heart-rate-flat" | "cadence-zero-while-running" | "cadence-implausible" | "altitude-spike" | "altitude-constant" | "distance-contradicted" | "distance-from-position" | "step-left-out" | "distance-from-speed" | "distance-restarted" | "distance-decreased" | "step-length-recomputed" | "pause-from-gap" | "values-implausible" | "distance-implausible" | "smart-recording";
                samples: number;
            }[];
            /** @description The recordings that it was made of */
            sources: components["schemas"]["ActivitySource"][];
            /** @description Of the reader and the formulas behind the numbers */
            versions: {
                decoder: number;
                features: number;
            };
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            updatedAt: string;
        };
        /** @description What is corrected of an activity */
        ActivityChange: {
            /** @description Effort, 0 (rest) to 10 (maximal) */
            sessionRpe?: number | null;
            /** @description What it was; null: as it was recorded */
            sport?: components["schemas"]["Sport"] | null;
            /** @description Leave it out of the load */
            excluded?: boolean;
            /** @description Recordings that are another activity */
            splitSources?: string[];
        };
        /** @description What becomes part of an activity */
        ActivityMerge: {
            /** @description Activities of the same runner that become part of this one */
            activityIds: string[];
        };
        ActivityPage: {
            items: components["schemas"]["Activity"][];
            /** @description The `cursor` of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Items of the whole list; null unless `total=true` was asked */
            total: number | null;
        };
        /** @description An activity has other numbers, or another meaning, than before */
        ActivityRevisedEvent: {
            /** @enum {string} */
            type: "activity.revised";
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            /** @description Ids, rules and bands; the rest is read from the API */
            data: {
                /** @description Opaque id */
                activityId: string;
                /** @description Opaque id */
                runnerId: string;
                /** @description Your own id of the runner; null without one */
                externalId: string | null;
                /**
                 * @description It was corrected, it has one recording less, or its files were read again
                 * @enum {string}
                 */
                because: "stated" | "recording-removed" | "read-again";
                /** @description Names of the changed fields, such as `sessionRpe` or `cadence` */
                changed: string[];
                /** @description The activity that was split off, if any */
                splitInto: string | null;
                /** @description Activities that became part of it */
                joinedIds: string[];
            };
        };
        /** @description A row of `GET /v1/export/activities`; null is unknown */
        ActivityRow: {
            /** @description The activity */
            id: string | null;
            /** @description The runner */
            runnerId: string | null;
            /** @description The id that you gave the runner */
            externalId: string | null;
            /** @description What the file, its platform or the watch calls it */
            title: string | null;
            /** @description What was done */
            sport: string | null;
            /** @description The kind of it, as the file says */
            subSport: string | null;
            /** @description Who says what was done */
            sportSource: string | null;
            /** @description How sure the sport is */
            sportConfidence: string | null;
            /**
             * Format: date-time
             * @description When it began
             */
            startTime: string | null;
            /** @description The wall clock at the start */
            startLocal: string | null;
            /** @description Local time less UTC */
            utcOffsetSeconds: number | null;
            /**
             * Format: calendar-day
             * @description The day in the runner’s time zone that it counts for
             */
            localDay: string | null;
            /** @description The first activity of its outing; empty for what counts as no run */
            outingId: string | null;
            /** @description Left out of every computation by a person */
            excluded: boolean | null;
            /** @description Why the recording cannot be true; empty for every other activity */
            implausible: string | null;
            /** @description From the first record to the last */
            elapsedSeconds: number | null;
            /** @description While the watch was not stopped */
            timerSeconds: number | null;
            /** @description While the runner moved */
            movingSeconds: number | null;
            /** @description Distance after repairs */
            distanceMeters: number | null;
            /** @description Height gained */
            ascentMeters: number | null;
            /** @description Height lost */
            descentMeters: number | null;
            /** @description Mean speed over moving time */
            averageSpeedMetersPerSecond: number | null;
            /** @description Speed on the flat that costs as much (Minetti 2002) */
            gradeAdjustedSpeedMetersPerSecond: number | null;
            /** @description Steps of both feet */
            steps: number | null;
            /** @description Distance at fast speed */
            fastMeters: number | null;
            /** @description Share of the distance that went downhill, 0–1 */
            downhillShare: number | null;
            /** @description Height lost on downhill sections */
            downhillDropMeters: number | null;
            /** @description How hard the runner says it was, 0–10 */
            sessionRpe: number | null;
            /** @description Mean steps per minute of both feet */
            cadenceAverageSpm: number | null;
            /** @description Highest steps per minute of both feet */
            cadenceMaximumSpm: number | null;
            /** @description Share of moving time with a cadence, 0–1 */
            cadenceCoverage: number | null;
            /** @description What stored values were multiplied by to count both feet */
            cadenceFactor: number | null;
            /** @description Where the cadence is from */
            cadenceSource: string | null;
            /** @description How sure its unit is */
            cadenceConfidence: string | null;
            /** @description Speed-adjusted drop from the first to the last third */
            cadenceDecayPercent: number | null;
            /** @description Mean length of a step */
            stepLengthMeters: number | null;
            /** @description Step length over body height */
            stepLengthShareOfHeight: number | null;
            /** @description How far cadence lies below what speed and height suggest */
            overstridingDeficitPercent: number | null;
            /** @description A proxy for overstriding: a watch does not see the foot */
            overstridingBand: string | null;
            /** @description How far the proxy carries */
            overstridingCertainty: string | null;
            /** @description Cadence that speed and height suggest */
            overstridingExpectedSpm: number | null;
            /** @description Mean vertical oscillation */
            runningDynamicsVerticalOscillationMillimeters: number | null;
            /** @description Vertical oscillation over step length */
            runningDynamicsVerticalRatioPercent: number | null;
            /** @description Mean contact time of a step */
            runningDynamicsGroundContactMilliseconds: number | null;
            /** @description Share of contact time of the left foot */
            runningDynamicsGroundContactBalancePercent: number | null;
            /** @description Share of the step cycle on the ground, 0–1 */
            runningDynamicsDutyFactor: number | null;
            /** @description Mean flight time of a step */
            runningDynamicsFlightMilliseconds: number | null;
            /** @description Mean heart rate */
            heartRateAverageBpm: number | null;
            /** @description Highest heart rate */
            heartRateMaximumBpm: number | null;
            /** @description Share of moving time with a heart rate, 0–1 */
            heartRateCoverage: number | null;
            /** @description The best load model for which this run has data */
            loadSource: string | null;
            /** @description Load in that model */
            loadValue: number | null;
            /** @description Unit of `loadValue`; units do not convert */
            loadUnit: string | null;
            /** @description TRIMP after Banister */
            loadTrimpBanister: number | null;
            /** @description TRIMP after Edwards */
            loadTrimpEdwards: number | null;
            /** @description TRIMP after Lucia */
            loadTrimpLucia: number | null;
            /** @description Heart rate stress score; an hour at threshold is 100 */
            loadHeartRateStress: number | null;
            /** @description Session RPE times minutes */
            loadSessionRpe: number | null;
            /** @description Running stress score; an hour at threshold is 100 */
            loadRunningStress: number | null;
            /** @description Graded speed over threshold speed */
            loadIntensityFactor: number | null;
            /** @description The maximal heart rate is estimated from age */
            loadMaxHeartRateEstimated: boolean | null;
            /** @description A heart rate over 80 % or more of the run was scaled up */
            loadScaled: boolean | null;
            /** @description How much longer than the longest run of the 30 days before */
            sessionSpikeCategory: string | null;
            /** @description The same as a share: 0.5 is half more */
            sessionSpikeChange: number | null;
            /** @description The longest run of the 30 days before */
            sessionSpikeLongest30Meters: number | null;
            /** @description Whether it counts as a hard run */
            hardHard: boolean | null;
            /** @description At or above threshold heart rate */
            secondsAtThreshold: number | null;
            /** @description Above 88 % of the maximal heart rate */
            secondsAbove88PercentMaxHeartRate: number | null;
            /** @description At 90 % or more of threshold speed */
            secondsAtIntensity90: number | null;
            /** @description Kilometres weighted by how hard they land; comparable only with itself */
            impactKilometers: number | null;
            /** @description Maker of the watch */
            deviceManufacturer: string | null;
            /** @description The watch */
            deviceProduct: string | null;
            /** @description Its platform */
            devicePlatform: string | null;
            /** @description Version of the reader of files */
            versionsDecoder: number | null;
            /** @description Version of the computation */
            versionsFeatures: number | null;
            /**
             * Format: date-time
             * @description When it last changed
             */
            updatedAt: string | null;
        };
        /** @description A recording of the activity */
        ActivitySource: {
            /** @description Id of the recording */
            id: string;
            /** @description The upload that it came with */
            uploadId: string;
            /** @description Its place in its file */
            sessionIndex: number;
            /** @description How the file is written */
            format: string | null;
            /** @description Its file */
            filename: string;
            /** @description Why it belongs to this activity */
            reason: string;
            /** @description `platform:…`, or `manual` for what was stated without a file; null for an upload */
            provenance: string | null;
            /** @description Of an activity that was stated with one */
            externalId: string | null;
        };
        /** @description What becomes another activity */
        ActivitySplit: {
            /** @description Ids of `sources` of this activity, but not all of them */
            sourceIds: string[];
        };
        /** @description A key of a client; only its hash is kept */
        ApiKey: {
            /** @description Opaque id */
            id: string;
            /** @description Opaque id */
            clientId: string;
            /** @description The first characters of the key; empty for a short key that the operator brought */
            hint: string;
            /** @description What it may do */
            scopes: components["schemas"]["Scope"][];
            /**
             * Format: date-time
             * @description When it ends; null: never
             */
            expiresAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            createdAt: string;
            /** @description The key itself: only in the response that created it */
            key?: string;
        };
        ApiKeyPage: {
            items: components["schemas"]["ApiKey"][];
            /** @description The `cursor` of the next page; null on the last one */
            nextCursor: string | null;
        };
        /** @description All warnings, findings, triage and routines of a runner for one day */
        Assessment: {
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            asOf: string;
            /** @description The answer in one sentence of at most 20 words */
            headline?: string;
            severity: components["schemas"]["Severity"];
            triage: components["schemas"]["Triage"];
            /** @description Whom to see and when; null when no rule refers */
            referral: string | null;
            /** @description Signs that need an emergency department; null unless a rule on nerves holds */
            safetyNet?: string | null;
            /** @description The few things to do next, the most important first */
            nextSteps?: components["schemas"]["NextStep"][];
            running?: components["schemas"]["Running"];
            loadRisk: components["schemas"]["LoadRisk"];
            /** @description What stands out, the gravest first */
            warnings: components["schemas"]["Warning"][];
            /** @description What every factor found; empty beside a red flag */
            findings: components["schemas"]["Finding"][];
            /** @description At most three, the most plausible first */
            causes: components["schemas"]["Cause"][];
            /** @description At most five, the most important first */
            askNext: components["schemas"]["Question"][];
            routines: components["schemas"]["RoutineSelection"];
            /** @description In the order safety, load, symptom, habit; in each by severity */
            actions: components["schemas"]["Action"][];
            /** @description Routines that are held back, with the reason */
            withheld: components["schemas"]["Withheld"][];
            ceiling: components["schemas"]["Ceiling"];
            /** @description The planned run that was judged: the one that was asked about, or the next stored plan; null without one */
            plannedRun: components["schemas"]["PlannedRunAnswer"] | null;
            coverage: components["schemas"]["Coverage"];
            confidence: components["schemas"]["Certainty"];
            certainty?: components["schemas"]["CertaintyOfAnswer"];
            selfReport: components["schemas"]["SelfReport"];
            /** @description What this answer is not */
            disclaimer: string;
            versions: components["schemas"]["AssessmentVersions"];
            week?: components["schemas"]["Week"];
            /** @description What changed after routines were started */
            responses?: components["schemas"]["RoutineResponse"][];
        };
        /** @description An assessment says something else than the one before */
        AssessmentChangedEvent: {
            /** @enum {string} */
            type: "assessment.changed";
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            /** @description Ids, rules and bands; the rest is read from the API */
            data: {
                /** @description Opaque id */
                assessmentId: string;
                /** @description Opaque id */
                runnerId: string;
                /** @description Your own id of the runner; null without one */
                externalId: string | null;
                /**
                 * Format: calendar-day
                 * @description YYYY-MM-DD in the runner’s time zone
                 */
                asOf: string;
                /** @description What it says anew */
                changed: ("severity" | "triage" | "load-risk" | "warnings" | "routines")[];
                /** @description The severity; `from` is null at first */
                severity: {
                    from: components["schemas"]["Severity"] | null;
                    to: components["schemas"]["Severity"];
                };
                /** @description The triage; `from` is null at first */
                triage: {
                    from: components["schemas"]["Triage"] | null;
                    to: components["schemas"]["Triage"];
                };
                /** @description The band of the load risk; `from` is null at first */
                loadRiskBand: {
                    from: components["schemas"]["RiskBand"] | null;
                    to: components["schemas"]["RiskBand"];
                };
                /** @description Rules that warn now */
                rulesAdded: components["schemas"]["RuleId"][];
                /** @description Rules that warned before */
                rulesCleared: components["schemas"]["RuleId"][];
            };
        };
        /** @description A row of `GET /v1/export/assessments`; null is unknown */
        AssessmentRow: {
            /** @description The assessment */
            id: string | null;
            /** @description The runner */
            runnerId: string | null;
            /** @description The id that you gave the runner */
            externalId: string | null;
            /**
             * Format: calendar-day
             * @description The day that is assessed
             */
            asOf: string | null;
            /**
             * Format: date-time
             * @description When it was saved
             */
            createdAt: string | null;
            /** @description The gravest of its warnings */
            severity: string | null;
            /** @description The answer in one sentence */
            headline: string | null;
            /** @description What triage makes of the answers */
            triageLevel: string | null;
            /** @description The rule that sets the level */
            triageRule: string | null;
            /** @description Whether and how the runner may run */
            runningState: string | null;
            /** @description The rule that decides it */
            runningRule: string | null;
            /** @description The stage of a return to running */
            runningStage: string | null;
            /**
             * Format: calendar-day
             * @description The last day of that advice
             */
            runningUntilDay: string | null;
            /** @description Whom to see and when; empty when no rule refers */
            referral: string | null;
            /** @description Ids of the rules that warn, a space between them */
            warnings: string | null;
            /** @description Ids of the causes, likeliest first, a space between them */
            causes: string | null;
            /** @description Ids of the actions, most important first, a space between them */
            actions: string | null;
            /** @description Ids of the routines before a run, a space between them */
            routinesPreRun: string | null;
            /** @description Ids of the routines after a run, a space between them */
            routinesPostRun: string | null;
            /** @description Ids of the routines of a rest day, a space between them */
            routinesRestDay: string | null;
            /** @description The ceiling of the next run; empty while there is none */
            ceilingNextRunMeters: number | null;
            /** @description The same as a duration, where too few runs have a distance */
            ceilingNextRunSeconds: number | null;
            /** @description How much the load of the last days raises the rate of injuries in cohorts */
            loadRiskBand: string | null;
            /** @description That rate against usual weeks; never a probability */
            loadRiskRelativeRateValue: number | null;
            /** @description Lower end of its 80 % interval */
            loadRiskRelativeRateLow80: number | null;
            /** @description Upper end of its 80 % interval */
            loadRiskRelativeRateHigh80: number | null;
            /** @description The traffic light of the newest ratings */
            selfReportLight: string | null;
            /** @description OSTRC score, 0–100 */
            selfReportOstrcScore: number | null;
            /** @description Hooper sum, 4–28 */
            selfReportHooperSum: number | null;
            /** @description The same in standard deviations from the runner’s own mean */
            selfReportHooperZ: number | null;
            /** @description How far the runs carry the answer */
            confidence: string | null;
            /** @description How far the answers carry the triage */
            certaintyTriage: string | null;
            /** @description Days of history that were read */
            coverageHistoryDays: number | null;
            /** @description Runs among them */
            coverageRuns: number | null;
            /** @description Runs with a distance */
            coverageRunsWithDistance: number | null;
            /** @description Runs with a cadence */
            coverageRunsWithCadence: number | null;
            /** @description Runs with a heart rate */
            coverageRunsWithHeartRate: number | null;
            /** @description Age of the newest check-in */
            coverageSelfReportAgeDays: number | null;
            /** @description Version of the rules */
            versionsRules: number | null;
            /** @description Version of the routines */
            versionsRoutines: number | null;
            /** @description Version of the causes */
            versionsCauses: number | null;
            /** @description Version of the numbers of runs */
            versionsFeatures: number | null;
        };
        /** @description What is compared of an assessment */
        AssessmentSummary: {
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            asOf: string;
            severity: components["schemas"]["Severity"];
            triage: components["schemas"]["TriageLevel"];
            loadRiskBand: components["schemas"]["RiskBand"];
            /** @description Rules that warn */
            warnings: components["schemas"]["RuleId"][];
            /** @description The ceiling of the next run */
            ceilingMeters: number | null;
        };
        /** @description The versions of the tables and formulas behind the answer */
        AssessmentVersions: {
            rules: number;
            routines: number;
            causes: number;
            features: number;
        };
        /** @description A run to come, as it was assumed */
        AssumedRun: {
            /** @description Id of the stored plan; null for a run that was asked about */
            id: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            startTime: string;
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            day: string;
            distanceMeters: number | null;
            durationSeconds: number | null;
            race: boolean;
        };
        BestEffort: {
            meters: number;
            /** @description Elapsed, as races are timed: a pause within counts */
            seconds: number;
            /** @description On the time axis of the streams */
            startSeconds: number;
        };
        /** @description Steps a minute of both feet */
        Cadence: {
            averageSpm: number | null;
            maximumSpm: number | null;
            /** @description Share of moving time with a cadence */
            coverage: number;
            /** @description What the stored values were multiplied by to count both feet; null is unknown */
            factor: (1 | 2) | null;
            /**
             * @description Where it was read
             * @enum {string}
             */
            source: "records" | "summary" | "none";
            /**
             * @description How well the unit is proven
             * @enum {string}
             */
            confidence: "high" | "moderate" | "low" | "none";
            /** @description Why so, such as `ok` or `too_few_samples` */
            reason: string;
            /** @description Drop from the first to the last third, adjusted for speed; null when the run is too short */
            decayPercent: number | null;
            /** @description Percentiles over moving time, steps a minute */
            distribution: {
                p5: number;
                p25: number;
                p50: number;
                p75: number;
                p95: number;
            } | null;
        };
        /** @description Everything behind the ids of an answer, in one language */
        Catalogue: {
            /**
             * @description The language of the texts
             * @enum {string}
             */
            language: "en" | "de" | "es" | "fr" | "zh";
            /** @description Whether a clinician has read what this language says of red flags; until then English stands beside it in every answer */
            redFlagsRead: boolean;
            /** @description They rise when the lists change */
            versions: {
                rules: number;
                routines: number;
                causes: number;
            };
            rules?: components["schemas"]["CatalogueRule"][];
            factors?: components["schemas"]["CatalogueFactor"][];
            causes?: components["schemas"]["CatalogueCause"][];
            routines?: components["schemas"]["CatalogueRoutine"][];
            questions?: components["schemas"]["CatalogueQuestion"][];
            regions?: {
                id: components["schemas"]["Region"];
                /** @description Its name for the runner */
                name: string;
                /**
                 * @description How far routines serve it
                 * @enum {string}
                 */
                served: "full" | "partly" | "not";
            }[];
            sides?: {
                id: components["schemas"]["Side"];
                /** @description Its name for the runner */
                name: string;
            }[];
            sources?: {
                /** @description The same as in `sources` of evidence */
                text: string;
                /** @description Rules that rest on it */
                rules: components["schemas"]["RuleId"][];
                /** @description Routines that rest on it */
                routines: components["schemas"]["RoutineId"][];
            }[];
            evidenceGrades?: {
                grade: components["schemas"]["EvidenceGrade"];
                /** @description What it rests on, in words */
                meaning: string;
            }[];
            problems?: components["schemas"]["CatalogueProblem"][];
        };
        /** @description A cause of tightness */
        CatalogueCause: {
            id: components["schemas"]["CauseId"];
            /** @description Its name for the runner */
            name: string;
            /** @description What is known of it */
            statement: string;
            grade: components["schemas"]["EvidenceGrade"];
            /** @description Rules that point to it */
            rules: components["schemas"]["RuleId"][];
            /** @description Fields of a check-in that would decide */
            asks: string[];
        };
        /** @description A question that is asked of every history */
        CatalogueFactor: {
            id: components["schemas"]["FactorId"];
            /** @description What it asks of a history */
            question: string;
            /** @description Rules that it may raise */
            rules: components["schemas"]["RuleId"][];
            /** @description The least without which it says "not enough data" */
            needs: {
                /** @description Runs */
                runs: number;
                /** @description Days of which it is known whether there was a run */
                knownDays: number;
                /** @description Of each run */
                signals: string[];
                /** @description At least one of these fields of a check-in */
                answers: string[];
            };
            evidence: components["schemas"]["Evidence"];
        };
        /** @description What an error means */
        CatalogueProblem: {
            code: components["schemas"]["ProblemCode"];
            /** @description Address of its page */
            type: string;
            /** @description The HTTP status */
            status: number;
            /** @description Its name */
            title: string;
            /** @description What it means and what to do */
            meaning: string;
        };
        /** @description A question for runners and its answers */
        CatalogueQuestion: {
            /** @description Where the answer stands in a check-in: `tightness`, `signs.footDrop`, `ostrc.0` (the first of the list) */
            field: string;
            /** @description The question in words */
            question: string;
            /** @description What may be answered; null is no bound */
            answer: {
                /** @enum {string} */
                type: "boolean" | "choice" | "integer" | "number" | "day" | "text" | "object";
                minimum: number | null;
                maximum: number | null;
                /** @description Characters of a text, at most */
                maxLength: number | null;
            };
            /** @description The answers to choose from */
            options: {
                value: string | number;
                name: string;
            }[] | null;
            /** @description What the ends of the scale mean */
            scale: {
                lowest: string;
                highest: string;
            } | null;
            /** @description A yes may need a doctor today: ask these first */
            isRedFlag: boolean;
            /** @description Rules, then causes, that the answer may decide */
            decides: string[];
            /** @description Routines that a yes takes away */
            withholds: components["schemas"]["RoutineId"][];
        };
        /** @description A routine or an action with its dose */
        CatalogueRoutine: {
            id: components["schemas"]["RoutineId"];
            /** @description Its name for the runner */
            name: string;
            /** @description Advice on running or care, never an exercise of a list */
            isAction: boolean;
            /** @description When it is done: `preRun`, `postRun`, `restDay`, `any` */
            phase: string[];
            /** @description Of what kind it is, such as `dynamic` or `glute` */
            category: string;
            /** @description Numbers with their unit in the name; a pair is from, to */
            dose: Record<string, never>;
            /** @description The dose in words */
            doseText: string;
            /** @description What to do, in sentences */
            how: string;
            /** @description When to stop */
            stopRule: string | null;
            /** @description What asks for care */
            cautions: components["schemas"]["FlaggedText"][];
            /** @description What speaks against it */
            contraindications: components["schemas"]["FlaggedText"][];
            /** @description Harder routines, or forms in words */
            progression: string[];
            /** @description Easier routines, or forms in words */
            regression: string[];
            /** @description Places that it is for */
            regions: "any" | components["schemas"]["Region"][];
            /** @description How the body is: `standing`, `sitting`, `kneeling`, `lying` */
            position: string;
            /** @description Causes for which it is chosen */
            indications: components["schemas"]["CauseId"][];
            /** @description Any one of these kits, each complete */
            kits: string[][];
            /** @description Drills of which it is made */
            contains?: components["schemas"]["RoutineId"][];
            evidence: components["schemas"]["Evidence"];
        };
        /** @description A rule in words and numbers */
        CatalogueRule: {
            id: components["schemas"]["RuleId"];
            /** @description Of what kind it is, such as `triage` or `load` */
            group: string;
            /** @description Null where the rule only holds routines back */
            factor: components["schemas"]["FactorId"] | null;
            /**
             * @description What it has by itself; `gate` only holds routines back
             * @enum {string}
             */
            severity: "none" | "info" | "caution" | "strong" | "stop" | "urgent" | "emergency" | "gate";
            /** @description No running while it holds */
            pausesRunning: boolean;
            /** @description What its warning is about; null for what never warns */
            title: string | null;
            /** @description What is compared, in words */
            threshold: string | null;
            /** @description What ends the warning */
            clearsWhen: string | null;
            /** @description Every number of the rule */
            numbers: {
                name: string;
                value: number;
                /** @description Null for a plain number */
                unit: string | null;
            }[];
            /** @description Routines and actions that it asks for */
            suggests: components["schemas"]["RoutineId"][];
            /** @description Routines that it holds back: ids, `cat:` and a category, or `*` for all */
            holdsBack: string[];
            evidence: components["schemas"]["Evidence"];
        };
        /** @description A plausible cause of tightness; not a diagnosis */
        Cause: {
            id: components["schemas"]["CauseId"];
            /** @description Its name for the runner */
            name: string;
            /** @description What points to it, in sentences */
            because: string[];
            /** @description What the cause rests on */
            evidence: {
                grade: components["schemas"]["EvidenceGrade"];
                /** @description What is known, in words */
                statement: string;
            };
        };
        /**
         * @description A cause of tightness
         * @enum {string}
         */
        CauseId: "C-ACUTE" | "C-NERVE" | "C-TENDON" | "C-RAMP" | "C-SPEED" | "C-PREVINJ" | "C-ENERGY" | "C-CALF" | "C-NOBREAK" | "C-SLEEP" | "C-WEAKLONG" | "C-DOMS" | "C-GLUTE" | "C-COLDSTART" | "C-SIT" | "C-STRETCHONLY" | "C-CHRONICSTIFF" | "C-OVERSTRIDE" | "C-TILT" | "C-QUADDOM" | "C-CORE" | "C-CHAIN" | "C-SYMPATH";
        /** @description How far the next run may go */
        Ceiling: {
            /** @description The longest next run; null while running waits or nothing is known */
            nextRunMeters: number | null;
            /** @description The ceiling by duration, where distances are missing */
            nextRunSeconds?: number | null;
            /** @description Where the number comes from, in one sentence */
            basis: string;
        };
        /**
         * @description How far something carries
         * @enum {string}
         */
        Certainty: "high" | "moderate" | "low";
        /** @description How far the known runs (`load`) and the answered warning signs (`triage`) carry, each by itself */
        CertaintyOfAnswer: {
            load: components["schemas"]["Certainty"];
            triage: components["schemas"]["Certainty"];
            /** @description Warning signs without an answer of the last 14 days */
            unanswered: string[];
        };
        /** @description What a runner said of one day and place */
        CheckIn: {
            /** @description Opaque id */
            id: string;
            /** @description Opaque id */
            runnerId: string;
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            day: string;
            /** @description The place that the answers are about */
            region?: components["schemas"]["Region"] | null;
            /** @description Its side */
            side?: components["schemas"]["Side"] | null;
            /** @description Tightness or pain of the place, 0 none to 10 the worst */
            tightness?: number | null;
            /** @description The place was worse on the morning after a run */
            nextMorningWorse?: boolean | null;
            /** @description The place changes how the runner runs */
            altersStride?: boolean | null;
            /** @description How long stiffness lasts after getting up */
            morningStiffnessMinutes?: number | null;
            /** @description For how many days has this lasted? */
            daysWithSymptoms?: number | null;
            signs?: components["schemas"]["Signs"];
            ostrc?: (number | null)[] | null;
            wellness?: components["schemas"]["Wellness"] | null;
            /** @description How many hours do you sit in a day? */
            sittingHours?: number | null;
            /** @description Months since the last injury of a hamstring; 0 is this month; null or absent: none stated */
            previousHamstringMonths?: number | null;
            bridge?: (number | null)[] | null;
            /** @description Holds stretches before a run */
            stretchBeforeRun?: boolean | null;
            /** @description Days a week with stretching */
            stretchDaysPerWeek?: number | null;
            /** @description For how many weeks */
            stretchWeeks?: number | null;
            /** @description Does stretching help? */
            stretchHelps?: boolean | null;
            /** @description Does your lower back arch strongly when you stand? */
            anteriorTilt?: boolean | null;
            /** @description On hills or squats, do your thighs burn long before your hamstrings? */
            quadDominant?: boolean | null;
            /** @description Are hip flexors, glutes or calves tight too? */
            tightNeighbours?: boolean | null;
            /** @description Did the soreness begin half a day to two days after the run? */
            sorenessAfter12To48h?: boolean | null;
            /** @description Is the tightness in the place worst in the first ten minutes and then less? */
            worstFirst10Minutes?: boolean | null;
            /** @description Runs are slower than they should be for the effort */
            performanceDrop?: boolean | null;
            /** @description Mean fatigue of the last weeks: 1 very low, 7 very high */
            meanFatigue?: number | null;
            /** @description Mean sleep of the last weeks: 1 very good, 7 very bad */
            meanSleep?: number | null;
            /** @description Mean stress of the last weeks: 1 very low, 7 very high */
            meanStress?: number | null;
            /** @description Resting heart rate less its own mean of 28 days, beats a minute */
            restingHrDelta?: number | null;
            /** @description For how many days performance has been down */
            overreachingDays?: number | null;
            conditions?: components["schemas"]["Conditions"];
            /** @description Weeks since a birth; they are counted on */
            postpartumWeeks?: number | null;
            examined?: components["schemas"]["Examination"] | null;
            clearedByClinician?: components["schemas"]["Clearance"] | null;
            /** @description Stage of the return to running that the runner is at, 0 (no running) to 6; counts for six weeks */
            returnStage?: number | null;
            /** @description Highest pain during the newest run, 0–10 */
            painDuringRun?: number | null;
            /** @description Free text; nothing reads it */
            note?: string | null;
            triage: components["schemas"]["Triage"];
            /** @description What to do now; null unless triage refers */
            referral: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            createdAt: string;
        };
        /** @description A check-in was recorded or replaced by itself; a list of them announces none */
        CheckInCreatedEvent: {
            /** @enum {string} */
            type: "check-in.created";
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            /** @description Ids, rules and bands; the rest is read from the API */
            data: {
                /** @description Opaque id */
                checkInId: string;
                /** @description Opaque id */
                runnerId: string;
                /** @description Your own id of the runner; null without one */
                externalId: string | null;
                /**
                 * Format: calendar-day
                 * @description YYYY-MM-DD in the runner’s time zone
                 */
                day: string;
                triage: components["schemas"]["Triage"];
            };
        };
        /** @description Check-ins, each judged by itself */
        CheckInList: {
            items: components["schemas"]["NewCheckIn"][];
        };
        CheckInPage: {
            items: components["schemas"]["CheckIn"][];
            /** @description The `cursor` of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Items of the whole list; null unless `total=true` was asked */
            total: number | null;
        };
        /** @description A row of `GET /v1/export/check-ins`; null is unknown */
        CheckInRow: {
            /** @description The check-in */
            id: string | null;
            /** @description The runner */
            runnerId: string | null;
            /** @description The id that you gave the runner */
            externalId: string | null;
            /**
             * Format: calendar-day
             * @description As `day` of `CheckIn`
             */
            day: string | null;
            /** @description As `region` of `CheckIn` */
            region: string | null;
            /** @description As `side` of `CheckIn` */
            side: string | null;
            /** @description As `tightness` of `CheckIn` */
            tightness: number | null;
            /** @description As `nextMorningWorse` of `CheckIn` */
            nextMorningWorse: boolean | null;
            /** @description As `altersStride` of `CheckIn` */
            altersStride: boolean | null;
            /** @description As `morningStiffnessMinutes` of `CheckIn` */
            morningStiffnessMinutes: number | null;
            /** @description As `daysWithSymptoms` of `CheckIn` */
            daysWithSymptoms: number | null;
            /** @description As `signs.saddleNumbness` of `CheckIn` */
            signsSaddleNumbness: boolean | null;
            /** @description As `signs.bladderBowelChange` of `CheckIn` */
            signsBladderBowelChange: boolean | null;
            /** @description As `signs.bothLegsWeakNumb` of `CheckIn` */
            signsBothLegsWeakNumb: boolean | null;
            /** @description As `signs.bilateralLegPainWithNeuro` of `CheckIn` */
            signsBilateralLegPainWithNeuro: boolean | null;
            /** @description As `signs.sexualSensationChange` of `CheckIn` */
            signsSexualSensationChange: boolean | null;
            /** @description As `signs.chestPain` of `CheckIn` */
            signsChestPain: boolean | null;
            /** @description As `signs.breathlessAtRest` of `CheckIn` */
            signsBreathlessAtRest: boolean | null;
            /** @description As `signs.collapse` of `CheckIn` */
            signsCollapse: boolean | null;
            /** @description As `signs.coughingBlood` of `CheckIn` */
            signsCoughingBlood: boolean | null;
            /** @description As `signs.oneLegSwollenWarmRed` of `CheckIn` */
            signsOneLegSwollenWarmRed: boolean | null;
            /** @description As `signs.pop` of `CheckIn` */
            signsPop: boolean | null;
            /** @description As `signs.largeBruise` of `CheckIn` */
            signsLargeBruise: boolean | null;
            /** @description As `signs.cannotBearWeight` of `CheckIn` */
            signsCannotBearWeight: boolean | null;
            /** @description As `signs.legWeakOrGap` of `CheckIn` */
            signsLegWeakOrGap: boolean | null;
            /** @description As `signs.progressiveWeakness` of `CheckIn` */
            signsProgressiveWeakness: boolean | null;
            /** @description As `signs.footDrop` of `CheckIn` */
            signsFootDrop: boolean | null;
            /** @description As `signs.fever` of `CheckIn` */
            signsFever: boolean | null;
            /** @description As `signs.hotSwollen` of `CheckIn` */
            signsHotSwollen: boolean | null;
            /** @description As `signs.darkUrine` of `CheckIn` */
            signsDarkUrine: boolean | null;
            /** @description As `signs.severeMusclePain` of `CheckIn` */
            signsSevereMusclePain: boolean | null;
            /** @description As `signs.focalBonePain` of `CheckIn` */
            signsFocalBonePain: boolean | null;
            /** @description As `signs.painOnHop` of `CheckIn` */
            signsPainOnHop: boolean | null;
            /** @description As `signs.nightPain` of `CheckIn` */
            signsNightPain: boolean | null;
            /** @description As `signs.painAtRest` of `CheckIn` */
            signsPainAtRest: boolean | null;
            /** @description As `signs.groinPainWeightbearing` of `CheckIn` */
            signsGroinPainWeightbearing: boolean | null;
            /** @description As `signs.unexplainedWeightLoss` of `CheckIn` */
            signsUnexplainedWeightLoss: boolean | null;
            /** @description As `signs.cancerHistory` of `CheckIn` */
            signsCancerHistory: boolean | null;
            /** @description As `signs.suddenOnset` of `CheckIn` */
            signsSuddenOnset: boolean | null;
            /** @description As `signs.bruise` of `CheckIn` */
            signsBruise: boolean | null;
            /** @description As `signs.swelling` of `CheckIn` */
            signsSwelling: boolean | null;
            /** @description As `signs.sharpPainAtOnset` of `CheckIn` */
            signsSharpPainAtOnset: boolean | null;
            /** @description As `signs.painfulToWalk` of `CheckIn` */
            signsPainfulToWalk: boolean | null;
            /** @description As `signs.tingling` of `CheckIn` */
            signsTingling: boolean | null;
            /** @description As `signs.numbness` of `CheckIn` */
            signsNumbness: boolean | null;
            /** @description As `signs.shootingBelowKnee` of `CheckIn` */
            signsShootingBelowKnee: boolean | null;
            /** @description As `signs.stretchMakesWorse` of `CheckIn` */
            signsStretchMakesWorse: boolean | null;
            /** @description As `signs.slumpPositive` of `CheckIn` */
            signsSlumpPositive: boolean | null;
            /** @description As `signs.backPainWithLegPain` of `CheckIn` */
            signsBackPainWithLegPain: boolean | null;
            /** @description As `signs.deepButtockPainSitting` of `CheckIn` */
            signsDeepButtockPainSitting: boolean | null;
            /** @description As `signs.tenderSitBone` of `CheckIn` */
            signsTenderSitBone: boolean | null;
            /** @description As `signs.worseAfterHillOrSpeed` of `CheckIn` */
            signsWorseAfterHillOrSpeed: boolean | null;
            /** @description As `signs.painOutOfProportion` of `CheckIn` */
            signsPainOutOfProportion: boolean | null;
            /** @description As `signs.cannotRaiseHeel` of `CheckIn` */
            signsCannotRaiseHeel: boolean | null;
            /** @description As `signs.hoursSinceOnset` of `CheckIn` */
            signsHoursSinceOnset: number | null;
            /** @description As `ostrc.participation` of `CheckIn` */
            ostrcParticipation: number | null;
            /** @description As `ostrc.change` of `CheckIn` */
            ostrcChange: number | null;
            /** @description As `ostrc.performance` of `CheckIn` */
            ostrcPerformance: number | null;
            /** @description As `ostrc.symptoms` of `CheckIn` */
            ostrcSymptoms: number | null;
            /** @description As `wellness.sleep` of `CheckIn` */
            wellnessSleep: number | null;
            /** @description As `wellness.stress` of `CheckIn` */
            wellnessStress: number | null;
            /** @description As `wellness.fatigue` of `CheckIn` */
            wellnessFatigue: number | null;
            /** @description As `wellness.soreness` of `CheckIn` */
            wellnessSoreness: number | null;
            /** @description As `sittingHours` of `CheckIn` */
            sittingHours: number | null;
            /** @description As `previousHamstringMonths` of `CheckIn` */
            previousHamstringMonths: number | null;
            /** @description As `bridge.leftRepetitions` of `CheckIn` */
            bridgeLeftRepetitions: number | null;
            /** @description As `bridge.rightRepetitions` of `CheckIn` */
            bridgeRightRepetitions: number | null;
            /** @description As `stretchBeforeRun` of `CheckIn` */
            stretchBeforeRun: boolean | null;
            /** @description As `stretchDaysPerWeek` of `CheckIn` */
            stretchDaysPerWeek: number | null;
            /** @description As `stretchWeeks` of `CheckIn` */
            stretchWeeks: number | null;
            /** @description As `stretchHelps` of `CheckIn` */
            stretchHelps: boolean | null;
            /** @description As `anteriorTilt` of `CheckIn` */
            anteriorTilt: boolean | null;
            /** @description As `quadDominant` of `CheckIn` */
            quadDominant: boolean | null;
            /** @description As `tightNeighbours` of `CheckIn` */
            tightNeighbours: boolean | null;
            /** @description As `sorenessAfter12To48h` of `CheckIn` */
            sorenessAfter12To48h: boolean | null;
            /** @description As `worstFirst10Minutes` of `CheckIn` */
            worstFirst10Minutes: boolean | null;
            /** @description As `performanceDrop` of `CheckIn` */
            performanceDrop: boolean | null;
            /** @description As `meanFatigue` of `CheckIn` */
            meanFatigue: number | null;
            /** @description As `meanSleep` of `CheckIn` */
            meanSleep: number | null;
            /** @description As `meanStress` of `CheckIn` */
            meanStress: number | null;
            /** @description As `restingHrDelta` of `CheckIn` */
            restingHrDelta: number | null;
            /** @description As `overreachingDays` of `CheckIn` */
            overreachingDays: number | null;
            /** @description As `conditions.anticoagulant` of `CheckIn` */
            conditionsAnticoagulant: boolean | null;
            /** @description As `conditions.dvtHistory` of `CheckIn` */
            conditionsDvtHistory: boolean | null;
            /** @description As `conditions.heartCondition` of `CheckIn` */
            conditionsHeartCondition: boolean | null;
            /** @description As `conditions.uncontrolledHypertension` of `CheckIn` */
            conditionsUncontrolledHypertension: boolean | null;
            /** @description As `conditions.reducedSensation` of `CheckIn` */
            conditionsReducedSensation: boolean | null;
            /** @description As `conditions.coldAllergy` of `CheckIn` */
            conditionsColdAllergy: boolean | null;
            /** @description As `conditions.glaucoma` of `CheckIn` */
            conditionsGlaucoma: boolean | null;
            /** @description As `conditions.pregnant` of `CheckIn` */
            conditionsPregnant: boolean | null;
            /** @description As `conditions.osteoporosis` of `CheckIn` */
            conditionsOsteoporosis: boolean | null;
            /** @description As `conditions.recentSurgery` of `CheckIn` */
            conditionsRecentSurgery: boolean | null;
            /** @description As `conditions.diabetes` of `CheckIn` */
            conditionsDiabetes: boolean | null;
            /** @description As `conditions.missedPeriods` of `CheckIn` */
            conditionsMissedPeriods: boolean | null;
            /** @description As `conditions.eatingConcern` of `CheckIn` */
            conditionsEatingConcern: boolean | null;
            /** @description As `conditions.boneStressHistory` of `CheckIn` */
            conditionsBoneStressHistory: boolean | null;
            /** @description As `conditions.longTravel` of `CheckIn` */
            conditionsLongTravel: boolean | null;
            /** @description As `conditions.immobilised` of `CheckIn` */
            conditionsImmobilised: boolean | null;
            /** @description As `postpartumWeeks` of `CheckIn` */
            postpartumWeeks: number | null;
            /** @description The place that was examined */
            examinedRegion: string | null;
            /** @description Its side */
            examinedSide: string | null;
            /**
             * Format: calendar-day
             * @description When it was examined
             */
            examinedDay: string | null;
            /** @description The place that was cleared for running; empty for the whole runner */
            clearedByClinicianRegion: string | null;
            /** @description Its side */
            clearedByClinicianSide: string | null;
            /**
             * Format: calendar-day
             * @description When it was cleared
             */
            clearedByClinicianDay: string | null;
            /** @description The stage of the return to running that was allowed */
            clearedByClinicianStage: number | null;
            /** @description As `returnStage` of `CheckIn` */
            returnStage: number | null;
            /** @description As `painDuringRun` of `CheckIn` */
            painDuringRun: number | null;
            /** @description As `note` of `CheckIn` */
            note: string | null;
            /** @description What triage makes of these answers alone */
            triageLevel: string | null;
            /** @description The rule that sets the level */
            triageRule: string | null;
            /**
             * Format: date-time
             * @description When it was made or last replaced
             */
            createdAt: string | null;
        };
        /** @description A clinician cleared the place for running, or without a region the whole runner */
        Clearance: {
            /** @description The place; absent: the whole runner */
            region?: components["schemas"]["Region"] | null;
            /** @description The side; absent: either */
            side?: components["schemas"]["Side"] | null;
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            day: string;
            /** @description Stage of the return to running that was allowed, 0–6 */
            stage?: number | null;
        };
        /** @description An API consumer: an app, a club, a clinic */
        Client: {
            /** @description Opaque id */
            id: string;
            name: string;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            createdAt: string;
        };
        ClientPage: {
            items: components["schemas"]["Client"][];
            /** @description The `cursor` of the next page; null on the last one */
            nextCursor: string | null;
        };
        /** @description What the runner has or had; an absent one was not asked for */
        Conditions: {
            /** @description Takes a medicine that thins the blood */
            anticoagulant?: boolean | null;
            /** @description A clot in a leg or lung at any time before */
            dvtHistory?: boolean | null;
            /** @description A known condition of the heart */
            heartCondition?: boolean | null;
            /** @description High blood pressure that is not under control */
            uncontrolledHypertension?: boolean | null;
            /** @description Reduced feeling in the skin, of any cause */
            reducedSensation?: boolean | null;
            /** @description Cold brings hives or swelling */
            coldAllergy?: boolean | null;
            /** @description Raised pressure in an eye */
            glaucoma?: boolean | null;
            /** @description Is pregnant; counts for 40 weeks */
            pregnant?: boolean | null;
            /** @description Known low bone density */
            osteoporosis?: boolean | null;
            /** @description An operation within the last 12 weeks; counts for 12 weeks */
            recentSurgery?: boolean | null;
            /** @description Diabetes of any kind */
            diabetes?: boolean | null;
            /** @description No period for three months, not pregnant */
            missedPeriods?: boolean | null;
            /** @description A worry about eating, by the runner or by those around them */
            eatingConcern?: boolean | null;
            /** @description An earlier bone stress injury */
            boneStressHistory?: boolean | null;
            /** @description Four hours or more of travel within four weeks; counts for 28 days */
            longTravel?: boolean | null;
            /** @description A leg in plaster, or days in bed, within four weeks; counts for 28 days */
            immobilised?: boolean | null;
        };
        /** @description The link of a runner to an account at a platform */
        Connection: {
            /** @description Opaque id */
            id: string;
            /** @description Opaque id */
            runnerId: string;
            platform: components["schemas"]["PlatformId"];
            /** @description Id of the runner at the platform */
            platformUserId: string | null;
            /**
             * @description Waits for the consent, works, has to be consented to again, was ended, could not be made
             * @enum {string}
             */
            status: "pending" | "active" | "paused" | "revoked" | "failed";
            /** @description Why it is not active */
            reason: string | null;
            /** @description What the runner consented to */
            scopes: string[] | null;
            /**
             * @description Whether the consent was revoked at the platform
             * @enum {string}
             */
            revocation: "none" | "waiting" | "done" | "failed";
            /** @description Why it failed */
            revocationReason: string | null;
            /**
             * Format: date-time
             * @description When the platform last sent something
             */
            lastEventAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            connectedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            endedAt: string | null;
            /** @description Where to send the runner; only in the response that created it */
            authorizeUrl?: string | null;
            push?: {
                url: string;
                headers: {
                    [key: string]: string;
                };
            } | null;
        };
        /** @description A runner is connected to a platform */
        ConnectionActivatedEvent: {
            /** @enum {string} */
            type: "connection.activated";
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            /** @description Ids, rules and bands; the rest is read from the API */
            data: {
                /** @description Opaque id */
                connectionId: string;
                /** @description Opaque id */
                runnerId: string;
                /** @description Your own id of the runner; null without one */
                externalId: string | null;
                platform: components["schemas"]["PlatformId"];
            };
        };
        /** @description The recordings that a platform listed for a new connection are received. Only of platforms that can list */
        ConnectionHistoryFinishedEvent: {
            /** @enum {string} */
            type: "connection.history-finished";
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            /** @description Ids, rules and bands; the rest is read from the API */
            data: {
                /** @description Opaque id */
                connectionId: string;
                /** @description Opaque id */
                runnerId: string;
                /** @description Your own id of the runner; null without one */
                externalId: string | null;
                platform: components["schemas"]["PlatformId"];
            };
        };
        ConnectionPage: {
            items: components["schemas"]["Connection"][];
            /** @description The `cursor` of the next page; null on the last one */
            nextCursor: string | null;
        };
        /** @description A connection ended */
        ConnectionRevokedEvent: {
            /** @enum {string} */
            type: "connection.revoked";
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            /** @description Ids, rules and bands; the rest is read from the API */
            data: {
                /** @description Opaque id */
                connectionId: string;
                /** @description Opaque id */
                runnerId: string;
                /** @description Your own id of the runner; null without one */
                externalId: string | null;
                platform: components["schemas"]["PlatformId"];
                /** @description Who ended it and how that was noticed */
                because: string;
            };
        };
        /** @description What the answer rests on */
        Coverage: {
            /** @description Days since the first known run */
            historyDays: number;
            /** @description Runs of the window */
            runs: number;
            runsWithDistance: number;
            runsWithCadence: number;
            runsWithHeartRate: number;
            /** @description Runs whose distance nobody covers in the time: they count without distance and speed */
            runsImplausible: number;
            /** @description Age of the newest check-in; null without one */
            selfReportAgeDays: number | null;
        };
        /** @description A row of `GET /v1/export/days`; null is unknown */
        DayRow: {
            /** @description The runner */
            runnerId: string | null;
            /** @description The id that you gave the runner */
            externalId: string | null;
            /**
             * Format: calendar-day
             * @description The day in the runner’s time zone
             */
            day: string | null;
            /** @description False: runs of the day are unknown, which is not rest */
            known: boolean | null;
            /** @description Outings that began on the day: recordings with less than 30 minutes between them are one */
            runs: number | null;
            /** @description Recordings of these outings */
            recordings: number | null;
            /** @description Their distance; empty as soon as one of them has none */
            distanceMeters: number | null;
            /** @description Their duration; empty as soon as one of them has none */
            durationSeconds: number | null;
            /** @description Their load, in `loadUnit` */
            load: number | null;
            /** @description The one model in which all days of the runner are counted */
            loadSource: string | null;
            /** @description Unit of `load`; units do not convert */
            loadUnit: string | null;
            /** @description The longest of them */
            longestRunMeters: number | null;
        };
        DeliveryAttempt: {
            number: number;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            startedAt: string;
            durationMilliseconds: number;
            /**
             * @description Accepted, answered with 410, an address that must not be asked, anything else
             * @enum {string}
             */
            outcome: "delivered" | "gone" | "refused" | "failed";
            /** @description null without a response */
            statusCode: number | null;
            /** @description Why it was not delivered */
            because: string | null;
            /** @description The beginning of the response body */
            answer: string | null;
        };
        /**
         * @description `failed`: all attempts used, or refused for good; `cancelled`: its receiver was disabled before it was sent
         * @enum {string}
         */
        DeliveryStatus: "waiting" | "delivered" | "failed" | "cancelled";
        /** @description What recorded it, as the file says */
        Device: {
            manufacturer: string | null;
            product: string | null;
            /** @description The watch platform, by its id */
            platform: string | null;
        };
        /** @description A mark: the runner did this routine on this day */
        DoneRoutine: {
            /** @description Opaque id */
            id: string;
            /** @description Opaque id */
            runnerId: string;
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            day: string;
            routine: components["schemas"]["RoutineId"];
            note: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            createdAt: string;
        };
        DoneRoutinePage: {
            items: components["schemas"]["DoneRoutine"][];
            /** @description The `cursor` of the next page; null on the last one */
            nextCursor: string | null;
        };
        /** @description How much, in named values with their unit; a pair is "from, to". In words it is `doseText` of a routine and `how` of an action */
        Dose: {
            [key: string]: (number | string | boolean | number[]) | {
                [key: string]: unknown;
            };
        };
        /**
         * @description What a routine needs
         * @enum {string}
         */
        Equipment: "none" | "strap" | "band" | "roller" | "ball" | "stick" | "heat" | "cold" | "step" | "weight" | "bench";
        /** @description What was erased, for your records */
        ErasureReceipt: {
            /** @description Opaque id */
            runnerId: string;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            erasedAt: string;
            uploads: number;
            activities: number;
            checkIns: number;
            doneRoutines: number;
            plannedRuns: number;
            files: number;
        };
        /**
         * @description Type of an event
         * @enum {string}
         */
        EventType: "upload.processed" | "upload.rejected" | "assessment.changed" | "activity.revised" | "check-in.created" | "connection.activated" | "connection.history-finished" | "connection.revoked" | "reprocessing.finished";
        /** @description What a statement rests on */
        Evidence: {
            grade: components["schemas"]["EvidenceGrade"];
            /** @description Where it was read; each was checked */
            sources: string[];
        };
        /**
         * @description A: randomised trials or guideline; B: cohort or meta-analysis with direct relevance; C: indirect trials, laboratory or mixed; D: expert, coach or our convention
         * @enum {string}
         */
        EvidenceGrade: "A" | "B" | "C" | "D";
        /** @description A clinician examined the place on that day; counts until a new sign there on a later day */
        Examination: {
            /** @description The place; absent: the whole runner */
            region?: components["schemas"]["Region"] | null;
            /** @description The side; absent: either */
            side?: components["schemas"]["Side"] | null;
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            day: string;
        };
        /**
         * @description A question that is asked of every history
         * @enum {string}
         */
        FactorId: "spinal-nerves" | "heart-and-lungs" | "dark-urine" | "swollen-leg" | "complete-tear" | "growing-weakness" | "hot-swelling" | "bone-pain" | "night-pain" | "muscle-pressure" | "calf-clot" | "heel-tendon" | "fresh-strain" | "older-strain" | "fever" | "hop-pain" | "growing-bone" | "nerve-both-legs" | "nerve-signs" | "sit-bone-pain" | "open-signs" | "lone-signs" | "return-to-running" | "clear-first" | "pain" | "persistence" | "training-loss" | "wellness" | "morning-stiffness" | "tightness-trend" | "sleep" | "energy" | "session-spike" | "planned-run" | "week-change" | "monotony" | "intensity" | "fast-running" | "downhill" | "acute-chronic-ratio" | "hard-spacing" | "run-streak" | "rest-days" | "low-cadence" | "own-cadence" | "late-cadence" | "contact-balance" | "sitting" | "bridge" | "previous-injury" | "stretch-timing" | "stretch-relief" | "pelvic-tilt" | "overreaching" | "overreaching-time";
        /** @description Named values, each number with its unit in its name; null is unknown */
        Facts: {
            [key: string]: number | string | boolean | null;
        };
        /**
         * @description How a file is written; `table`: rows of an export, `platform`: a recording that a watch platform sent
         * @enum {string}
         */
        FileFormat: "fit" | "gpx" | "tcx" | "table" | "manual" | "platform" | "zip";
        /** @description The result of one factor; every factor answers */
        Finding: {
            factor: components["schemas"]["FactorId"];
            /** @description What the factor asks of a history */
            question: string;
            /**
             * @description The answer
             * @enum {string}
             */
            kind: "raised" | "as-usual" | "not-enough-data";
            measured: components["schemas"]["Facts"];
            /** @description What is missing, in words; empty unless `not-enough-data` */
            missing: string[];
        };
        /** @description A reason against a routine, or for care with it */
        FlaggedText: {
            /** @description What speaks against it or asks for care */
            flag: string;
            /** @description The same in words */
            text: string;
        };
        HeartRate: {
            averageBpm: number;
            maximumBpm: number;
            /** @description Share of moving time with a heart rate */
            coverage: number;
        };
        /** @description Time from the lower bound on and below the upper one; null is no bound */
        HeartRateZone: {
            zone: number;
            fromBpm: number | null;
            toBpm: number | null;
            seconds: number;
        };
        /** @description Kilometres weighted by how hard they land */
        Impact: {
            kilometers: number;
            uncertaintyPercent: number;
            /** @description Signals that it is made of */
            signals: string[];
            /** @description What the number is and is not */
            label: string;
        };
        /** @description An event of a platform and its outcome */
        InboxEntry: {
            /** @description Opaque id */
            id: string;
            /** @description The platform that sent it */
            platform: string;
            /** @description What it is about, in the words of its platform */
            kind: string;
            status: components["schemas"]["InboxStatus"];
            /** @description Why it is ignored, waits or failed */
            reason: string | null;
            /** @description signature, shared-secret or path-only; null for events of this service */
            proof: string | null;
            /** @description Whom it is about, at the platform */
            platformUserId: string | null;
            /** @description The recording, at the platform */
            platformActivityId: string | null;
            /** @description Opaque id */
            runnerId: string | null;
            /** @description Opaque id */
            connectionId: string | null;
            /** @description Opaque id */
            uploadId: string | null;
            /** @description How often it was processed */
            attempts: number;
            /** @description How often the platform sent it again */
            repeats: number;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description When it is processed next; null when it is not
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            finishedAt: string | null;
        };
        InboxEntryPage: {
            items: components["schemas"]["InboxEntry"][];
            /** @description The `cursor` of the next page; null on the last one */
            nextCursor: string | null;
        };
        /**
         * @description What became of it: not looked at, to be tried again, done, of no interest, given up, something for the operator
         * @enum {string}
         */
        InboxStatus: "received" | "waiting" | "processed" | "ignored" | "failed" | "alert";
        /** @description Shows a runner, or a squad, to whoever holds its address */
        Link: {
            /** @description Opaque id */
            id: string;
            /** @description The runner that it shows; null for a squad */
            runnerId: string | null;
            /** @description Whose runners a squad’s link shows */
            tag: string | null;
            /**
             * @description What it shows; `squad`: the runners with its tag
             * @enum {string}
             */
            view: "today" | "check-in" | "timeline" | "physio" | "connect" | "squad";
            /** @description A PIN is asked for first */
            hasPin: boolean;
            /** @description BCP 47 tag of a language, like de or pt-BR; texts are English where there are none in it */
            language: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            expiresAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description Its last use, to the minute; null: not used yet
             */
            lastUsedAt: string | null;
            /** @description Address of the page; its last part is the token. Only in the answer that created the link. `/week-plan.ics` behind it is the calendar of the week, where the view has it and there is no PIN. A path where the service does not know its public address */
            url?: string;
        };
        LinkPage: {
            items: components["schemas"]["Link"][];
            /** @description The `cursor` of the next page; null on the last one */
            nextCursor: string | null;
        };
        /** @description The PIN of a link */
        LinkUnlock: {
            /** @description 4 to 12 digits that are asked for before anything is shown */
            pin: string;
        };
        Liveness: {
            /** @enum {string} */
            status: "ok";
        };
        /** @description Training days and weeks, ramp and recovery of a runner */
        Load: {
            /** @description The model of session load that all days share, its unit, and why it was chosen */
            series: {
                source: string;
                unit: string;
                because: string;
            };
            /** @description Every day of the span, oldest first */
            days: components["schemas"]["LoadDay"][];
            /** @description Every week of the span, oldest first */
            weeks: components["schemas"]["LoadWeek"][];
            ramp: components["schemas"]["Ramp"];
            recovery: components["schemas"]["Recovery"];
            /** @description The runner's own line of cadence over speed, fitted to minutes of running */
            cadenceLine: {
                interceptSpm: number | null;
                slopeSpmPerMeterPerSecond: number | null;
                /** @description Standard deviation of the minutes around the line */
                residualSdSpm: number | null;
                /** @description Minutes of running with cadence in the window */
                minutes: number;
                windowDays: number;
                /** @description What the line is waiting for, in words */
                missing: string[];
            };
        };
        LoadDay: {
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            day: string;
            /** @description Outings: recordings with less than 30 minutes between them are one */
            runs: number;
            /** @description Recordings of these outings */
            recordings: number;
            distanceMeters: number | null;
            durationSeconds: number | null;
            /** @description In the unit of `series` */
            load: number | null;
            /** @description The longest outing */
            longestRunMeters: number | null;
            /** @description False: runs of the day are unknown. That is not rest */
            known: boolean;
        };
        /** @description What published cohorts say of such a load */
        LoadRisk: {
            band: components["schemas"]["RiskBand"];
            relativeRate: components["schemas"]["RelativeRate"];
            /** @description What the rate is made of */
            terms: components["schemas"]["RiskTerm"][];
            /** @description Signals that are shown and never used */
            notUsed: {
                /** @description Name of the signal */
                id: string;
                /** @description Why it does not count, in one sentence */
                because: string;
            }[];
            /** @description What the rate means; null beside a red flag */
            label: string | null;
            /** @description What an earlier injury adds; never multiplied with the load */
            history?: {
                relativeRate: components["schemas"]["RelativeRate"];
                /** @description What the rate is about */
                outcome: string;
                /** @description What it means */
                label: string;
            } | null;
        };
        LoadWeek: {
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            weekStart: string;
            /** @description ISO 8601 week of its first Thursday, such as 2026-W27 */
            isoWeek: string;
            /** @description Outings: recordings with less than 30 minutes between them are one */
            runs: number;
            /** @description Recordings of these outings */
            recordings: number;
            distanceMeters: number | null;
            durationSeconds: number | null;
            /** @description In the unit of `series` */
            load: number | null;
            /** @description The longest outing */
            longestRunMeters: number | null;
            /** @description Share against the week before: 0.5 is half more. Null for a week that is not over, an unknown one, or less than 5 km before */
            changeFromPreviousWeek: number | null;
            /** @description Known days without a run */
            restDays: number | null;
        };
        MetricChange: {
            /** @description Field of an activity */
            name: string;
            /** @description Activities of which it changes */
            activities: number;
            /** @description Median of after − before; null for values that are not numbers */
            medianChange: number | null;
        };
        /** @description An activity without a file: a distance, a duration or both */
        NewActivity: {
            /**
             * Format: date-time
             * @description When it began: an ISO 8601 instant with its offset from UTC. `Z` leaves the local time to the runner’s time zone
             */
            startTime: string;
            /** @description `running` when absent */
            sport?: components["schemas"]["Sport"];
            /** @description What it is called */
            title?: string | null;
            /** @description Required where no duration is stated; refused when nobody covers it in the time */
            distanceMeters?: number | null;
            /** @description From start to end, pauses included; required where no distance is stated */
            durationSeconds?: number | null;
            /** @description Without pauses; at most the duration */
            movingSeconds?: number | null;
            ascentMeters?: number | null;
            descentMeters?: number | null;
            /** @description Mean heart rate, beats a minute */
            averageBpm?: number | null;
            /** @description Highest heart rate, beats a minute */
            maximumBpm?: number | null;
            /** @description Mean cadence, steps a minute of both feet */
            averageSpm?: number | null;
            /** @description How hard it was as a whole, 0 to 10 (Foster) */
            sessionRpe?: number | null;
            /** @description It was a race */
            race?: boolean | null;
            /** @description Where it comes from, such as the name of your app */
            source?: string | null;
            /** @description Its id in `source`. Another statement of the same source and id replaces the earlier one */
            externalId?: string | null;
        };
        NewApiKey: {
            /** @description What it may do */
            scopes: components["schemas"]["Scope"][];
            /**
             * Format: date-time
             * @description When it ends; absent or null: never
             */
            expiresAt?: string | null;
        };
        NewCheckIn: {
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            day: string;
            /** @description The place that the answers are about */
            region?: components["schemas"]["Region"] | null;
            /** @description Its side */
            side?: components["schemas"]["Side"] | null;
            /** @description Tightness or pain of the place, 0 none to 10 the worst */
            tightness?: number | null;
            /** @description The place was worse on the morning after a run */
            nextMorningWorse?: boolean | null;
            /** @description The place changes how the runner runs */
            altersStride?: boolean | null;
            /** @description How long stiffness lasts after getting up */
            morningStiffnessMinutes?: number | null;
            /** @description For how many days has this lasted? */
            daysWithSymptoms?: number | null;
            signs?: components["schemas"]["Signs"];
            ostrc?: (number | null)[] | null;
            wellness?: components["schemas"]["Wellness"] | null;
            /** @description How many hours do you sit in a day? */
            sittingHours?: number | null;
            /** @description Months since the last injury of a hamstring; 0 is this month; null or absent: none stated */
            previousHamstringMonths?: number | null;
            bridge?: (number | null)[] | null;
            /** @description Holds stretches before a run */
            stretchBeforeRun?: boolean | null;
            /** @description Days a week with stretching */
            stretchDaysPerWeek?: number | null;
            /** @description For how many weeks */
            stretchWeeks?: number | null;
            /** @description Does stretching help? */
            stretchHelps?: boolean | null;
            /** @description Does your lower back arch strongly when you stand? */
            anteriorTilt?: boolean | null;
            /** @description On hills or squats, do your thighs burn long before your hamstrings? */
            quadDominant?: boolean | null;
            /** @description Are hip flexors, glutes or calves tight too? */
            tightNeighbours?: boolean | null;
            /** @description Did the soreness begin half a day to two days after the run? */
            sorenessAfter12To48h?: boolean | null;
            /** @description Is the tightness in the place worst in the first ten minutes and then less? */
            worstFirst10Minutes?: boolean | null;
            /** @description Runs are slower than they should be for the effort */
            performanceDrop?: boolean | null;
            /** @description Mean fatigue of the last weeks: 1 very low, 7 very high */
            meanFatigue?: number | null;
            /** @description Mean sleep of the last weeks: 1 very good, 7 very bad */
            meanSleep?: number | null;
            /** @description Mean stress of the last weeks: 1 very low, 7 very high */
            meanStress?: number | null;
            /** @description Resting heart rate less its own mean of 28 days, beats a minute */
            restingHrDelta?: number | null;
            /** @description For how many days performance has been down */
            overreachingDays?: number | null;
            conditions?: components["schemas"]["Conditions"];
            /** @description Weeks since a birth; they are counted on */
            postpartumWeeks?: number | null;
            examined?: components["schemas"]["Examination"] | null;
            clearedByClinician?: components["schemas"]["Clearance"] | null;
            /** @description Stage of the return to running that the runner is at, 0 (no running) to 6; counts for six weeks */
            returnStage?: number | null;
            /** @description Highest pain during the newest run, 0–10 */
            painDuringRun?: number | null;
            /** @description Free text; nothing reads it */
            note?: string | null;
        };
        NewClient: {
            /** @description What operators call it */
            name: string;
        };
        NewConnection: {
            platform: components["schemas"]["PlatformId"];
            /** @description Where the runner is redirected afterwards; its origin must be one of CONNECT_RETURN_ORIGINS */
            redirectTo?: string | null;
            /** @description Only for platforms without OAuth: the id of the runner at the sender; requires the scope `operator`. Default: the runner’s id */
            platformUserId?: string | null;
        };
        NewDoneRoutine: {
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            day: string;
            /** @description Id of a routine, as in assessments */
            routine: string;
            note?: string | null;
        };
        /** @description A link to a runner */
        NewLink: {
            /**
             * @description `today`: the advice of the day, the week as a calendar, marking routines as done and trying a plan. `check-in`: the advice of the day, checking in, marking routines as done and correcting activities. `timeline`: the advice, the week, load, runs and answers, to read. `physio`: everything of the runner, to read. `connect`: uploads and connections
             * @enum {string}
             */
            view: "today" | "check-in" | "timeline" | "physio" | "connect";
            /**
             * Format: date-time
             * @description 90 days from now unless stated; at most a year
             */
            expiresAt?: string | null;
            /** @description 4 to 12 digits that are asked for before anything is shown */
            pin?: string | null;
            /** @description BCP 47 tag of a language, like de or pt-BR; texts are English where there are none in it */
            language?: string | null;
        };
        /** @description A target to add */
        NewNotificationTarget: {
            kind: components["schemas"]["NotificationKind"];
            /** @description Where to send: https on port 443 with a public host name, without credentials; or one plain mail address */
            address: string;
            /** @description The only runner it is told of; null: every runner of the client */
            runnerId?: string | null;
            /** @description A change is told when the severity before or after it is at least this; a new referral always is. `caution` when absent */
            minimumSeverity?: components["schemas"]["Severity"];
            details?: components["schemas"]["NotificationDetails"];
            quietHours?: components["schemas"]["QuietHours"] | null;
            /** @description What you note about it */
            description?: string | null;
            /** @description Nothing is sent to it */
            disabled?: boolean;
        };
        /** @description A run or race to plan: a distance, a duration or both */
        NewPlannedRun: {
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            startTime: string;
            /** @description Your own id of the plan */
            externalId?: string | null;
            /** @description Planned distance, meters. A plan without it is not judged by the ceiling */
            distanceMeters?: number | null;
            /** @description Planned duration, seconds */
            durationSeconds?: number | null;
            /** @description A race is judged and said, and brings no action */
            race?: boolean | null;
            /** @description Name of the run or race */
            title?: string | null;
        };
        NewReprocessingJob: {
            /** @description Only these runners; all when absent */
            runnerIds?: string[];
            /**
             * Format: calendar-day
             * @description First day, in the time zone of the runner
             */
            from?: string;
            /**
             * Format: calendar-day
             * @description Last day, included
             */
            to?: string;
            /** @description Report what would change and change nothing; false when absent */
            dryRun?: boolean;
            /** @description Also read files that are up to date; false when absent */
            force?: boolean;
        };
        /** @description A link to a squad */
        NewSquadLink: {
            /** @description Whose runners it shows */
            tag: string;
            /**
             * Format: date-time
             * @description 90 days from now unless stated; at most a year
             */
            expiresAt?: string | null;
            /** @description 4 to 12 digits that are asked for before anything is shown */
            pin?: string | null;
            /** @description BCP 47 tag of a language, like de or pt-BR; texts are English where there are none in it */
            language?: string | null;
        };
        NewWebhookEndpoint: {
            /** @description https on port 443 with a public host name; no credentials and no fragment */
            url: string;
            /** @description The event types to send; every type when absent */
            events?: components["schemas"]["EventType"][];
            /** @description A note of yours */
            description?: string | null;
            /** @description true: it receives nothing */
            disabled?: boolean;
            /** @description Whether `upload.processed` and `upload.rejected` are also sent for each part of an archive, not only for the archive as a whole */
            archiveParts?: boolean;
        };
        /** @description One of the few things to do next */
        NextStep: {
            /** @description Id of an action or routine, `answer_first` or `rate_again` */
            id: string;
            /**
             * @description At most one of each kind, in this order
             * @enum {string}
             */
            kind: "safety" | "load" | "symptom";
            /** @description What to do, in one sentence */
            text: string;
            /**
             * Format: calendar-day
             * @description Last day on which it stands; null when it has none
             */
            untilDay: string | null;
            /** @description The rules that ask for it */
            rules: components["schemas"]["RuleId"][];
        };
        /** @description One change that a target is told of. Kept for 30 days */
        Notification: {
            /** @description Opaque id */
            id: string;
            /** @description Opaque id */
            targetId: string;
            /** @description null for a test */
            runnerId: string | null;
            /**
             * @description A changed severity, a new referral, or a test
             * @enum {string}
             */
            cause: "severity" | "referral" | "test";
            /** @description `cancelled`: the target was disabled, or everything was as before when it was to be sent */
            status: components["schemas"]["DeliveryStatus"];
            /** @description How often it was tried */
            attempts: number;
            /** @description Why the last attempt failed, or why it was not sent */
            because: string | null;
            /**
             * Format: date-time
             * @description When it is tried next; null: not again
             */
            nextAttemptAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was delivered or given up; null: it waits
             */
            finishedAt: string | null;
        };
        /**
         * @description `none`: only that there is something new about the runner; `headline`: the headline of the assessment, which is health data that passes through the services of the address
         * @enum {string}
         */
        NotificationDetails: "none" | "headline";
        /**
         * @description `ntfy`: address of a topic; `apprise`: address of an Apprise API (`…/notify/{key}`); `email`: a mail address, where the service has a mail server
         * @enum {string}
         */
        NotificationKind: "ntfy" | "apprise" | "email";
        NotificationPage: {
            items: components["schemas"]["Notification"][];
            /** @description The `cursor` of the next page; null on the last one */
            nextCursor: string | null;
        };
        /** @description Where people are told of changes */
        NotificationTarget: {
            /** @description Opaque id */
            id: string;
            kind: components["schemas"]["NotificationKind"];
            /** @description Where it is sent */
            address: string;
            /** @description The only runner it is told of; null: every runner of the client */
            runnerId: string | null;
            /** @description A change is told when the severity before or after it is at least this; a new referral always is. `caution` when absent */
            minimumSeverity: components["schemas"]["Severity"];
            details: components["schemas"]["NotificationDetails"];
            quietHours: components["schemas"]["QuietHours"] | null;
            /** @description What you note about it */
            description: string | null;
            /** @description Nothing is sent to it */
            disabled: boolean;
            /** @description Why it is disabled: by its owner, a refused address, or days of failures */
            disabledReason: string | null;
            /**
             * Format: date-time
             * @description Since when; null: it is enabled
             */
            disabledAt: string | null;
            /**
             * Format: date-time
             * @description The first failure since the last success. Five days of failures only disable it
             */
            failingSince: string | null;
            /** @description Why the last attempt failed */
            lastFailure: string | null;
            /**
             * Format: date-time
             * @description The last success; null: none yet
             */
            lastDeliveredAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            updatedAt: string;
        };
        /** @description What is changed of a target */
        NotificationTargetChange: {
            /** @description Where to send: https on port 443 with a public host name, without credentials; or one plain mail address */
            address?: string;
            /** @description A change is told when the severity before or after it is at least this; a new referral always is. `caution` when absent */
            minimumSeverity?: components["schemas"]["Severity"];
            details?: components["schemas"]["NotificationDetails"];
            quietHours?: components["schemas"]["QuietHours"] | null;
            /** @description What you note about it */
            description?: string | null;
            /** @description Nothing is sent to it */
            disabled?: boolean;
        };
        NotificationTargetPage: {
            items: components["schemas"]["NotificationTarget"][];
            /** @description The `cursor` of the next page; null on the last one */
            nextCursor: string | null;
        };
        /** @description A sign of landing far ahead of the body */
        Overstriding: {
            /** @description How far cadence lies below what speed and height suggest */
            deficitPercent: number | null;
            /**
             * @description What that suggests
             * @enum {string}
             */
            band: "none" | "possible" | "likely" | "unknown";
            /**
             * @description How far that carries; never high, for a watch does not see the foot
             * @enum {string}
             */
            certainty: "low" | "moderate" | "unknown";
            expectedSpm: number | null;
        };
        /** @description Time from the lower bound on and below the upper one; null is no bound */
        PaceZone: {
            zone: number;
            fromMetersPerSecond: number | null;
            toMetersPerSecond: number | null;
            seconds: number;
        };
        Plan: {
            plannedRuns?: {
                /**
                 * Format: date-time
                 * @description ISO 8601 instant in UTC
                 */
                startTime: string;
                distanceMeters: number;
                durationSeconds?: number | null;
                race?: boolean | null;
            }[] | null;
        };
        /** @description A run or race that is planned */
        PlannedRun: {
            /** @description Opaque id */
            id: string;
            /** @description Opaque id */
            runnerId: string;
            /** @description Your own id of the plan */
            externalId: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            startTime: string;
            /**
             * Format: calendar-day
             * @description Day of the start, in the runner’s time zone
             */
            day: string;
            /** @description Planned distance, meters. A plan without it is not judged by the ceiling */
            distanceMeters: number | null;
            /** @description Planned duration, seconds */
            durationSeconds: number | null;
            /** @description A race is judged and said, and brings no action */
            race: boolean;
            /** @description Name of the run or race */
            title: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            updatedAt: string;
        };
        /** @description The planned run against the ceiling */
        PlannedRunAnswer: {
            distanceMeters: number;
            /** @description The planned run is a race: no steps, no day */
            race?: boolean;
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            day?: string | null;
            /** @description Whether it is at most the ceiling; null without one */
            withinCeiling: boolean | null;
            /** @description Longest runs, one a week and each at the ceiling of the one before, until it is within reach */
            steps: number | null;
            /**
             * Format: calendar-day
             * @description First day on which it would be within the ceiling; null while running waits
             */
            earliestDay: string | null;
            /** @description The judgement in one sentence */
            basis: string;
        };
        /** @description What is changed of a planned run */
        PlannedRunChange: {
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            startTime?: string;
            /** @description Planned distance, meters. A plan without it is not judged by the ceiling */
            distanceMeters?: number | null;
            /** @description Planned duration, seconds */
            durationSeconds?: number | null;
            /** @description A race is judged and said, and brings no action */
            race?: boolean | null;
            /** @description Name of the run or race */
            title?: string | null;
        };
        PlannedRunPage: {
            items: components["schemas"]["PlannedRun"][];
            /** @description The `cursor` of the next page; null on the last one */
            nextCursor: string | null;
        };
        /** @description A watch platform: what it delivers and whether it is configured */
        Platform: {
            id: components["schemas"]["PlatformId"];
            /** @description Its name */
            name: string;
            /** @description Every required setting is set */
            configured: boolean;
            /** @description Names of the required settings that are not set */
            missing: string[];
            /** @description Signals that its recordings may contain */
            delivers: string[];
            /** @description What to know of its recordings */
            quirks: string[];
            /** @description What its terms ask for */
            provenance: {
                /** @description The terms under which its data may be kept */
                terms: string;
                /** @description How long at most; null: no limit */
                retentionDays: number | null;
                /** @description Days until its data is deleted after a revocation; null: none is asked for */
                deleteWithinDaysOfRevocation: number | null;
                note: string;
            };
            /** @description The settings of this service that it reads */
            settings: {
                name: string;
                meaning: string;
                /** @enum {string} */
                need: "required" | "optional";
            }[];
            /** @description What works with it */
            can: {
                /** @description Runners connect their accounts */
                connect: boolean;
                /** @description It sends events */
                receive: boolean;
                /** @description Recordings are fetched from it */
                fetch: boolean;
                /** @description Recordings of the past can be listed */
                list: boolean;
            };
            /** @description Where it sends its events; only for operators, once it is configured */
            webhookUrl: string | null;
            /** @description The OAuth redirect address to register at the platform */
            redirectUri: string | null;
        };
        /**
         * @description A watch platform
         * @enum {string}
         */
        PlatformId: "polar" | "suunto" | "coros" | "wahoo" | "garmin" | "strava" | "intervals-icu" | "generic";
        PlatformList: {
            items: components["schemas"]["Platform"][];
        };
        /** @description An RFC 9457 problem document */
        Problem: {
            /** @description Address of the page that explains the problem */
            type: string;
            /** @description What kind of problem it is, in a few words */
            title: string;
            /** @description The HTTP status */
            status: number;
            /** @description What went wrong this time, in one sentence */
            detail: string;
            /** @description The path that was asked for */
            instance: string;
            /** @description Names the request in the logs; also in `X-Request-Id` */
            requestId: string;
            code: components["schemas"]["ProblemCode"];
            /** @description The first 20 at most; of a large request only the first */
            errors?: {
                /** @description JSON pointer into the body, or the name of the parameter */
                pointer: string;
                /** @description What is wrong with the value */
                detail: string;
            }[];
        };
        /**
         * @description What went wrong: the last part of the `type` of its problem
         * @enum {string}
         */
        ProblemCode: "file-empty" | "file-unknown-format" | "file-truncated" | "file-corrupt" | "file-too-large" | "file-not-an-activity" | "file-without-time" | "file-implausible" | "file-crashed-reader" | "file-too-costly" | "archive-unsafe" | "archive-empty" | "request-invalid" | "request-malformed" | "request-media-type" | "request-too-large" | "request-too-slow" | "idempotency-key-reused" | "idempotency-key-in-flight" | "not-found" | "method-not-allowed" | "conflict" | "precondition-failed" | "range-not-satisfiable" | "unauthenticated" | "forbidden" | "rate-limited" | "quota-uploads-reached" | "quota-bytes-reached" | "stored-file-damaged" | "unavailable" | "internal";
        /** @description What to ask the runner next */
        Question: {
            /** @description The first of `fields` */
            field: string;
            /** @description Fields of a check-in that are asked together; a sign is named as in `signs` */
            fields?: string[];
            /** @description The question in words */
            question: string;
            /** @description Rules and causes that the answers decide */
            decides: string[];
            /** @description The place that it is about, and of the check-in that answers it; null: about none */
            region?: components["schemas"]["Region"] | null;
            /** @description The side of the place */
            side?: components["schemas"]["Side"] | null;
            /** @description For the field `sport`: the activities that it is about; PATCH their `sport` to answer. Absent for fields of a check-in */
            activityIds?: string[];
        };
        /** @description What comes up in these hours is sent at their end; only what is urgent or an emergency is sent at once */
        QuietHours: {
            /** @description HH:MM on the runner’s wall clock */
            from: string;
            /** @description HH:MM; of the next day where it is earlier than `from` */
            to: string;
        };
        /** @description How the load changes */
        Ramp: {
            /** @description Distance of the last seven days */
            acuteMeters: number | null;
            /** @description Distance of the seven days before */
            previous7Meters: number | null;
            /** @description Share of the one against the other: 0.1 is a tenth more */
            change7: number | null;
            /** @description Where the change lies: reference, over10, over30, over100, no_baseline or unknown */
            band: string;
            /** @description Last 7 days over the mean of 28 with them; shown, never used */
            acwrCoupled: number | null;
            /** @description Last 7 days over the mean of the 21 before; shown, never used */
            acwrUncoupled: number | null;
            /** @description The same with exponential weights; shown, never used */
            acwrEwma: number | null;
            /** @description Mean daily load of a week over its standard deviation */
            monotony: number | null;
            /** @description Load of a week times its monotony */
            strain: number | null;
            /** @description Exponential mean of the load over 42 days */
            fitness: number | null;
            /** @description Exponential mean of the load over 7 days */
            fatigue: number | null;
            /** @description Fitness less fatigue */
            form: number | null;
            /**
             * Format: calendar-day
             * @description The day on which both started from 0
             */
            fitnessFrom: string | null;
            /** @description Longest run of the last 7 days as a share of their distance */
            longestRunShare: number | null;
            /** @description What each null is waiting for, in words */
            missing: string[];
        };
        /** @description Whether the stores are reachable */
        Readiness: {
            /**
             * @description What can be done now
             * @enum {string}
             */
            status: "ok" | "degraded" | "unavailable";
            database: components["schemas"]["StoreState"];
            files: components["schemas"]["StoreState"];
            queue: components["schemas"]["StoreState"];
        };
        /** @description What became of each check-in of a list */
        RecordedCheckIns: {
            /** @description How many were stored */
            recorded: number;
            /** @description How many were not */
            refused: number;
            items: {
                /** @description Place in the request, from 0 */
                index: number;
                /** @description 201: stored; 422: refused */
                status: number;
                /** @description Null where it was refused */
                checkIn: {
                    /** @description Opaque id */
                    id: string;
                    /**
                     * Format: calendar-day
                     * @description YYYY-MM-DD in the runner’s time zone
                     */
                    day: string;
                    triage: components["schemas"]["Triage"];
                    /** @description What to do now; null unless triage refers */
                    referral: string | null;
                } | null;
                /** @description Why it was refused; null where it was stored */
                problem: components["schemas"]["Problem"] | null;
            }[];
        };
        /** @description Time between runs */
        Recovery: {
            lastRunHoursAgo: number | null;
            lastHardRunHoursAgo: number | null;
            /** @description From the end of each run to the start of the next, newest last */
            gapsHours: number[];
            /** @description Between two hard runs */
            shortestHardGapHours: number | null;
            /** @description Days in a row with a run, up to today or yesterday */
            streakDays: number;
            /** @description Known days without a run among the last seven */
            restDays7: number | null;
            /** @description The same over the four weeks before */
            habitRestDaysPerWeek: number | null;
        };
        /**
         * @description A place of the body
         * @enum {string}
         */
        Region: "hamstring" | "calf" | "quadriceps" | "glute" | "hip-flexor" | "groin" | "shin" | "achilles" | "knee" | "foot" | "lower-back" | "other";
        /** @description A rate of published cohorts relative to the usual; not a probability of this runner */
        RelativeRate: {
            /** @description Times the usual rate; 1 is as usual */
            value: number;
            /** @description Lower end of the 80 % interval; null when nothing counted */
            low80: number | null;
            /** @description Upper end of the 80 % interval */
            high80: number | null;
        };
        /** @description A reprocessing job ended */
        ReprocessingFinishedEvent: {
            /** @enum {string} */
            type: "reprocessing.finished";
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            /** @description Ids, rules and bands; the rest is read from the API */
            data: {
                /** @description Opaque id */
                reprocessingJobId: string;
                /**
                 * @description How it ended
                 * @enum {string}
                 */
                status: "finished" | "cancelled";
                /** @description Files in scope */
                total: number;
                /** @description Files that are up to date now */
                done: number;
                /** @description Files that cannot be read */
                failed: number;
                /**
                 * Format: date-time
                 * @description ISO 8601 instant in UTC
                 */
                startedAt: string | null;
                /**
                 * Format: date-time
                 * @description ISO 8601 instant in UTC
                 */
                finishedAt: string;
            };
        };
        /** @description Recomputes everything derived from files with the current versions */
        ReprocessingJob: {
            /** @description Opaque id */
            id: string;
            status: components["schemas"]["ReprocessingStatus"];
            /** @description It reports what would change and changes nothing */
            dryRun: boolean;
            /** @description It also reads files that are up to date */
            force: boolean;
            /** @description Only these runners; null: all */
            runnerIds: string[] | null;
            /**
             * Format: calendar-day
             * @description First day of activities; null: from the first
             */
            from: string | null;
            /**
             * Format: calendar-day
             * @description Last day of activities; null: to the last
             */
            to: string | null;
            /** @description Files in scope; null until they are counted */
            total: number | null;
            /** @description Files that are up to date now */
            done: number;
            /** @description Files that cannot be read; their activities stay as they are */
            failed: number;
            /** @description Files among done and failed whose bytes were read */
            readAgain: number;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            finishedAt: string | null;
            /** @description Files a second */
            ratePerSecond: number | null;
            /** @description Seconds that are left at this rate */
            etaSeconds: number | null;
            /** @description What it changed so far, or would change */
            changes: {
                /** @description Activities that change */
                activities: number;
                /** @description Activities that were not there before */
                activitiesAdded: number;
                /** @description Which numbers change, and by how much */
                metrics: components["schemas"]["MetricChange"][];
                /** @description Runners whose assessment changes; the first thousand by id */
                assessments: {
                    /** @description Opaque id */
                    runnerId: string;
                    /** @description null where there was none */
                    before: components["schemas"]["AssessmentSummary"] | null;
                    /** @description null where there is none */
                    after: components["schemas"]["AssessmentSummary"] | null;
                }[];
            };
            /** @description Files that cannot be read; the first hundred by id */
            failures: {
                /** @description Opaque id */
                uploadId: string;
                /** @description Opaque id */
                runnerId: string;
                filename: string;
                problem: components["schemas"]["Problem"];
            }[];
        };
        /**
         * @description How far it is
         * @enum {string}
         */
        ReprocessingStatus: "queued" | "running" | "finished" | "cancelled";
        /** @description A reprocessing job without its changes and failures */
        ReprocessingSummary: {
            /** @description Opaque id */
            id: string;
            status: components["schemas"]["ReprocessingStatus"];
            /** @description It reports what would change and changes nothing */
            dryRun: boolean;
            /** @description It also reads files that are up to date */
            force: boolean;
            /** @description Only these runners; null: all */
            runnerIds: string[] | null;
            /**
             * Format: calendar-day
             * @description First day of activities; null: from the first
             */
            from: string | null;
            /**
             * Format: calendar-day
             * @description Last day of activities; null: to the last
             */
            to: string | null;
            /** @description Files in scope; null until they are counted */
            total: number | null;
            /** @description Files that are up to date now */
            done: number;
            /** @description Files that cannot be read; their activities stay as they are */
            failed: number;
            /** @description Files among done and failed whose bytes were read */
            readAgain: number;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            startedAt: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            finishedAt: string | null;
            /** @description Files a second */
            ratePerSecond: number | null;
            /** @description Seconds that are left at this rate */
            etaSeconds: number | null;
        };
        ReprocessingSummaryPage: {
            items: components["schemas"]["ReprocessingSummary"][];
            /** @description The `cursor` of the next page; null on the last one */
            nextCursor: string | null;
        };
        /**
         * @description How the load stands against what is usual
         * @enum {string}
         */
        RiskBand: "baseline" | "raised" | "clearly_raised";
        /** @description A published ratio that entered the load risk */
        RiskTerm: {
            /** @description Name of the published ratio */
            id: string;
            /**
             * @description What the ratio is about: the load of runners, or an earlier injury
             * @enum {string}
             */
            kind?: "load" | "history";
            /** @description The ratio that was used */
            value: number;
            /** @description The ratio as its paper prints it, with the 95 % interval */
            published?: {
                value: number;
                low95: number | null;
                high95: number | null;
            };
            /** @description How much of the logarithm of the ratio is used, 0–1 */
            shrink: number;
            /** @description The paper */
            source: string;
        };
        /** @description An exercise or measure with its dose and when to stop */
        Routine: {
            id: components["schemas"]["RoutineId"];
            /** @description Its name for the runner */
            name: string;
            /** @description Where in a day it belongs */
            phase: ("preRun" | "postRun" | "restDay" | "any")[];
            /** @description Kind of routine, such as `strength` or `warmup` */
            category: string;
            dose: components["schemas"]["Dose"];
            /** @description The dose in words */
            doseText: string;
            /** @description What to do, in sentences */
            how: string;
            /** @description When to stop */
            stopRule: string;
            /** @description What to mind */
            cautions: string[];
            /** @description Harder forms, one after the other */
            progression: string[];
            /** @description Easier forms */
            regression: string[];
            evidence: components["schemas"]["Evidence"];
            /** @description Why causes and rules ask for it, in sentences */
            because: string[];
        };
        /**
         * @description A routine or an action
         * @enum {string}
         */
        RoutineId: "dynamic_warmup_block" | "leg_swings_front_back" | "leg_swings_side" | "high_knees" | "butt_kicks" | "walking_lunges" | "brisk_walk" | "march_in_place" | "lying_hamstring_strap" | "doorway_hamstring" | "foot_on_bench" | "toe_touch" | "hip_flexor_stretch" | "calf_stretch" | "glute_stretch" | "quad_stretch_heel" | "pnf_contract_relax" | "downward_dog" | "foam_roll_hamstring" | "foam_roll_glutes_hips" | "lacrosse_ball_glute_med" | "massage_stick" | "foam_roll_calf" | "foam_roll_quads" | "nerve_floss_supine" | "nerve_floss_seated" | "heat_pack" | "warm_shower_or_bath" | "cold_pack" | "contrast_2_1" | "breathing_4_6" | "humming" | "meditation" | "cold_face_splash" | "legs_up_wall" | "nordic_curl" | "hamstring_sliders" | "single_leg_rdl" | "glute_bridge" | "hip_thrust" | "clamshell" | "lateral_band_walk" | "step_up" | "lunge_strength" | "split_squat_hold" | "plank" | "side_plank" | "bird_dog" | "dead_bug" | "pelvic_tilt" | "romanian_deadlift" | "good_morning" | "long_lever_bridge" | "hip_flexor_quad_balance" | "heel_raise" | "heel_raise_single" | "askling_extender" | "askling_diver" | "askling_glider" | "pause_running" | "cap_next_run" | "step_back_week" | "rest_day" | "easy_48h" | "cross_train" | "cadence_cue" | "leave_out_fast" | "staged_return" | "sit_break" | "static_to_after" | "protect_1_3_days" | "retest_bridge" | "refer_emergency" | "refer_same_day" | "refer_clinician" | "answer_first";
        /** @description How tightness changed in the two weeks after a routine was started. One runner without a control: no cause is stated. */
        RoutineResponse: {
            routine: components["schemas"]["RoutineId"];
            /** @description The rated place */
            region: components["schemas"]["Region"] | null;
            /** @description Its side */
            side: components["schemas"]["Side"] | null;
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            startedOn: string;
            /** @description Median rating of the two weeks before, 0–10 */
            beforeMedian: number | null;
            /** @description Median rating of the two weeks after, 0–10 */
            afterMedian: number | null;
            /** @description After less before */
            change: number | null;
            /** @description Days on which it was done */
            days: number;
            /** @description Ratings that were read */
            ratings: {
                before: number;
                after: number;
            };
            /** @description False: too few ratings to say anything */
            enoughData: boolean;
            /** @description Other routines that were started then */
            startedBeside: components["schemas"]["RoutineId"][];
            /** @description The same in one sentence */
            statement: string;
        };
        /** @description The few routines chosen for the runner */
        RoutineSelection: {
            /** @description Before a run, at most three */
            preRun: components["schemas"]["Routine"][];
            /** @description After a run, at most three */
            postRun: components["schemas"]["Routine"][];
            /** @description On a day without a run, at most four */
            restDay: components["schemas"]["Routine"][];
            /** @description Every routine that triage and contraindications allow and a cause or rule asks for */
            eligible: components["schemas"]["RoutineId"][];
            /** @description Why nothing is offered, or what the selection is */
            label: string | null;
        };
        /**
         * @description A rule; those from `G-` withhold routines and never warn
         * @enum {string}
         */
        RuleId: "T-RED-01" | "T-RED-02" | "T-RED-03" | "T-RED-04" | "T-RED-07" | "T-RED-06" | "T-RED-08" | "T-RED-05" | "T-RED-09" | "T-COMP" | "T-CALF" | "T-ACHILLES" | "T-ACU-01" | "T-ACU-02" | "T-ILL-01" | "T-BSI-02" | "T-HOP" | "T-APO" | "T-NRV-03" | "T-NRV-01" | "T-NRV-02" | "T-PHT-01" | "T-OPEN" | "T-SIGN" | "R-RETURN" | "S-CLEAR" | "S-PAIN-R" | "S-PAIN-A" | "S-PERSIST" | "S-OSTRC" | "S-HOOP" | "S-INFLAM" | "S-TREND" | "S-SLEEP" | "S-REDS" | "S-SIT" | "S-BRIDGE" | "S-PREV" | "S-STATICPRE" | "S-STRETCHFAIL" | "S-TILT" | "L-SPK-S" | "L-SPK-M" | "L-SPK-L" | "L-PLAN" | "L-NOREF" | "L-WK-30" | "L-WK-100" | "L-NOBASE" | "L-MONO" | "L-INT" | "L-SPD" | "L-DOWN" | "L-ACWR" | "R-HARD" | "R-STREAK" | "R-REST" | "C-UNK" | "C-OVS-P" | "C-OVS-L" | "C-SELF" | "C-DECAY" | "C-ASYM" | "O-OVER" | "O-REFER" | "G-CUTOFF" | "G-NOSTATIC-PRE" | "G-NOHEAT-72H" | "G-NERVE" | "G-NONORDIC-ACUTE" | "G-TILT" | "G-NOBOUNCE" | "G-SHARP" | "G-STRENGTH-SPACING" | "G-COLDTIME";
        /** @description What the run is worth in each model; null is no data for it */
        RunLoad: {
            /** @description The best load model for which this run has data */
            source: ("srpe" | "banister" | "edwards" | "rtss" | "duration" | "distance") | null;
            /** @description The load in that model */
            value: number | null;
            /** @description Its unit: AU, TRIMP, TSS, min or km */
            unit: string | null;
            /** @description Training impulse of Banister */
            trimpBanister: number | null;
            /** @description Training impulse of Edwards */
            trimpEdwards: number | null;
            /** @description Training impulse of Lucia, with both ventilatory thresholds */
            trimpLucia: number | null;
            /** @description Heart rate stress score; an hour at threshold is 100 */
            heartRateStress: number | null;
            /** @description Stated effort times minutes */
            sessionRpe: number | null;
            /** @description Running stress score; an hour at threshold speed is 100 */
            runningStress: number | null;
            /** @description Normalised graded speed over threshold speed */
            intensityFactor: number | null;
            normalizedGradedSpeedMetersPerSecond: number | null;
            /** @description The maximal heart rate behind the impulses is estimated by age */
            maxHeartRateEstimated: boolean;
            /** @description True where heart rate over 80 % or more of the run was scaled up to the whole of it */
            scaled: boolean;
        };
        /** @description A person whose runs are assessed. Unknown physiology is null */
        Runner: {
            /** @description Opaque id */
            id: string;
            /** @description Your own id of the runner */
            externalId: string | null;
            /** @description A name to show */
            displayName: string | null;
            /**
             * Format: time-zone
             * @description IANA time zone in which days are counted
             */
            timeZone: string;
            weekStartsOn: components["schemas"]["WeekStart"];
            sex: components["schemas"]["Sex"] | null;
            birthYear: number | null;
            heightMeters: number | null;
            massKilograms: number | null;
            /** @description Measured; without it loads by heart rate are estimated by age */
            maxHeartRateBpm: number | null;
            restingHeartRateBpm: number | null;
            /** @description At the pace of an hour’s race */
            thresholdHeartRateBpm: number | null;
            /** @description With the second threshold: Lucia's load of a run */
            firstVentilatoryThresholdBpm: number | null;
            /** @description See the first */
            secondVentilatoryThresholdBpm: number | null;
            /** @description The pace of an hour’s race */
            thresholdSpeedMetersPerSecond: number | null;
            /** @description Groups of yours: a squad, a training group. Blanks around a tag are removed, each is kept once */
            tags: string[];
            /** @description BCP 47 tag of a language, like de or pt-BR; texts are English where there are none in it */
            language: string | null;
            units: components["schemas"]["UnitSystem"] | null;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            updatedAt: string;
        };
        /** @description What is stated of a runner. A new one has the time zone UTC and weeks from Monday unless they are stated */
        RunnerFields: {
            /** @description Your own id of the runner */
            externalId?: string | null;
            /** @description A name to show */
            displayName?: string | null;
            /**
             * Format: time-zone
             * @description IANA time zone in which days are counted
             */
            timeZone?: string;
            weekStartsOn?: components["schemas"]["WeekStart"];
            sex?: components["schemas"]["Sex"] | null;
            birthYear?: number | null;
            heightMeters?: number | null;
            massKilograms?: number | null;
            /** @description Measured; without it loads by heart rate are estimated by age */
            maxHeartRateBpm?: number | null;
            restingHeartRateBpm?: number | null;
            /** @description At the pace of an hour’s race */
            thresholdHeartRateBpm?: number | null;
            /** @description With the second threshold: Lucia's load of a run */
            firstVentilatoryThresholdBpm?: number | null;
            /** @description See the first */
            secondVentilatoryThresholdBpm?: number | null;
            /** @description The pace of an hour’s race */
            thresholdSpeedMetersPerSecond?: number | null;
            /** @description Groups of yours: a squad, a training group. Blanks around a tag are removed, each is kept once */
            tags?: string[];
            /** @description BCP 47 tag of a language, like de or pt-BR; texts are English where there are none in it */
            language?: string | null;
            units?: components["schemas"]["UnitSystem"] | null;
        };
        RunnerPage: {
            items: components["schemas"]["Runner"][];
            /** @description The `cursor` of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Items of the whole list; null unless `total=true` was asked */
            total: number | null;
        };
        /** @description Running now */
        Running: {
            state: components["schemas"]["RunningState"];
            /** @description The rule that decides it; null when none does */
            rule: components["schemas"]["RuleId"] | null;
            /** @description Stage of a return to running; null unless staged */
            stage: string | null;
            /** @description The same in one sentence */
            text: string;
            /**
             * Format: calendar-day
             * @description Last day on which it stands; null when it has none
             */
            untilDay: string | null;
        };
        RunningDynamics: {
            verticalOscillationMillimeters: number | null;
            verticalRatioPercent: number | null;
            groundContactMilliseconds: number | null;
            /** @description Share of the left foot */
            groundContactBalancePercent: number | null;
            /** @description Share of the step cycle that a foot is on the ground, 0–1 */
            dutyFactor: number | null;
            flightMilliseconds: number | null;
        };
        /**
         * @description Whether and how the runner may run: as usual, up to the ceiling, by the stages of a return, not at all
         * @enum {string}
         */
        RunningState: "ordinary" | "capped" | "staged" | "paused";
        /**
         * @description `admin` includes `write`, `write` includes `read`; `operator` manages clients and includes none of them
         * @enum {string}
         */
        Scope: "read" | "write" | "admin" | "operator";
        Section: {
            /** @description On the time axis of the streams */
            startSeconds: number;
            /** @description Pauses included */
            durationSeconds: number;
            movingSeconds: number | null;
            distanceMeters: number | null;
            averageBpm: number | null;
            averageSpm: number | null;
        };
        /** @description What the newest check-ins add up to */
        SelfReport: {
            /**
             * @description What the ratings of pain say: go on, with care, stop
             * @enum {string}
             */
            light: "green" | "amber" | "red" | "unknown";
            /** @description Severity score of the OSTRC answers, 0–100 */
            ostrcScore: number | null;
            /** @description Sum of sleep, stress, fatigue and soreness, 4 (very good) to 28 (very bad) */
            hooperSum: number | null;
            /** @description Standard deviations of that sum above the own mean */
            hooperZ: number | null;
        };
        /** @description The run against the longest of the 30 days before it */
        SessionSpike: {
            /**
             * @description At most 10 % more, up to 30 %, up to 100 %, above; nothing to compare with
             * @enum {string}
             */
            category: "reference" | "small" | "moderate" | "large" | "no_reference" | "unknown";
            /** @description Share against the longest run before: 0.1 is a tenth more */
            change: number | null;
            /** @description Longest other run of the 30 days before */
            longest30Meters: number | null;
        };
        /**
         * @description From nothing to the gravest
         * @enum {string}
         */
        Severity: "none" | "info" | "caution" | "strong" | "stop" | "urgent" | "emergency";
        /**
         * @description Sex, where formulas differ by it
         * @enum {string}
         */
        Sex: "female" | "male";
        /**
         * @description The side of a place
         * @enum {string}
         */
        Side: "left" | "right" | "both";
        /** @description Warning signs; an absent one was not asked for */
        Signs: {
            /** @description Is the skin around the groin or saddle numb? */
            saddleNumbness?: boolean | null;
            /** @description Is passing urine or stool harder than usual, or no longer under control? */
            bladderBowelChange?: boolean | null;
            /** @description Are both legs weak or numb? */
            bothLegsWeakNumb?: boolean | null;
            /** @description Do both legs hurt, with tingling, numbness or weakness? */
            bilateralLegPainWithNeuro?: boolean | null;
            /** @description Has the feeling during sex changed? */
            sexualSensationChange?: boolean | null;
            /** @description Do you have chest pain? */
            chestPain?: boolean | null;
            /** @description Are you short of breath at rest? */
            breathlessAtRest?: boolean | null;
            /** @description Have you fainted or collapsed? */
            collapse?: boolean | null;
            /** @description Have you coughed up blood? */
            coughingBlood?: boolean | null;
            /** @description Is one leg swollen, warm or red? */
            oneLegSwollenWarmRed?: boolean | null;
            /** @description Was there a pop? */
            pop?: boolean | null;
            /** @description Is there a large bruise? */
            largeBruise?: boolean | null;
            /** @description Is the leg unable to bear your weight? */
            cannotBearWeight?: boolean | null;
            /** @description Is the leg weak, or can you feel a gap in the muscle? */
            legWeakOrGap?: boolean | null;
            /** @description Is the leg or foot getting weaker? */
            progressiveWeakness?: boolean | null;
            /** @description Does the front of the foot drop when you walk? */
            footDrop?: boolean | null;
            /** @description Do you have a fever? */
            fever?: boolean | null;
            /** @description Is there heat and swelling at the place? */
            hotSwollen?: boolean | null;
            /** @description Is your urine dark, like cola? */
            darkUrine?: boolean | null;
            /** @description Is the muscle pain far stronger than usual soreness? */
            severeMusclePain?: boolean | null;
            /** @description Is one point on the bone sore to touch? */
            focalBonePain?: boolean | null;
            /** @description Does hopping on that leg hurt? */
            painOnHop?: boolean | null;
            /** @description Is there pain in the place at night? */
            nightPain?: boolean | null;
            /** @description Is there pain in the place at rest? */
            painAtRest?: boolean | null;
            /** @description Does the groin hurt when you stand on that leg? */
            groinPainWeightbearing?: boolean | null;
            /** @description Have you lost weight without trying? */
            unexplainedWeightLoss?: boolean | null;
            /** @description Have you ever had cancer? */
            cancerHistory?: boolean | null;
            /** @description Did the pain begin suddenly? */
            suddenOnset?: boolean | null;
            /** @description Is there a bruise? */
            bruise?: boolean | null;
            /** @description Is anything swollen? */
            swelling?: boolean | null;
            /** @description Was the pain sharp when the trouble began? */
            sharpPainAtOnset?: boolean | null;
            /** @description Does walking hurt? */
            painfulToWalk?: boolean | null;
            /** @description Is there tingling? */
            tingling?: boolean | null;
            /** @description Is there numbness? */
            numbness?: boolean | null;
            /** @description Does pain shoot below the knee? */
            shootingBelowKnee?: boolean | null;
            /** @description Does stretching make the place worse? */
            stretchMakesWorse?: boolean | null;
            /** @description Sit slumped and straighten the knee with the toes up. Does lifting your head change what you feel? */
            slumpPositive?: boolean | null;
            /** @description Is there back pain together with the leg pain? */
            backPainWithLegPain?: boolean | null;
            /** @description Does sitting bring on pain deep in the buttock? */
            deepButtockPainSitting?: boolean | null;
            /** @description Is the sit bone tender to touch? */
            tenderSitBone?: boolean | null;
            /** @description Do hills or fast running make the place worse? */
            worseAfterHillOrSpeed?: boolean | null;
            /** @description Is the pain much stronger than what happened would explain? */
            painOutOfProportion?: boolean | null;
            /** @description Are you unable to rise onto the toes of that leg? */
            cannotRaiseHeel?: boolean | null;
            /** @description How many hours ago did the pain begin? */
            hoursSinceOnset?: number | null;
        };
        /**
         * @description What was done; only `running` counts in the load of runs
         * @enum {string}
         */
        Sport: "running" | "walking" | "hiking" | "cycling" | "swimming" | "transition" | "other";
        /** @description A runner in a list of many */
        SquadRow: {
            /** @description Opaque id */
            runnerId: string;
            /** @description Your own id of the runner; null without one */
            externalId: string | null;
            /** @description A name or pseudonym; null without one */
            displayName: string | null;
            /** @description By which you group runners */
            tags: string[];
            /**
             * Format: calendar-day
             * @description Day of the assessment that the row is from; null before the first
             */
            asOf: string | null;
            severity: components["schemas"]["Severity"] | null;
            /** @description The answer in one sentence */
            headline: string | null;
            runningState: components["schemas"]["RunningState"] | null;
            /** @description Whom to see and when; null: nobody */
            referral: string | null;
            /** @description At most this far in the next run; null while running waits or nothing is known */
            nextRunMeters: number | null;
            /** @description At most this long, in place of meters where too few runs have a distance */
            nextRunSeconds: number | null;
            /** @description Distance of the seven days up to `asOf` against the seven before: 0.2 is a fifth more */
            weekChange: number | null;
            /** @description Distance of up to twelve calendar weeks, oldest first, the last one that of `asOf`; null: unknown */
            weeklyMeters: (number | null)[];
            /** @description From today in the runner’s zone; null: none in the 100 days up to `asOf` */
            daysSinceLastRun: number | null;
            /** @description From today in the runner’s zone; null: none that still counts */
            daysSinceLastCheckIn: number | null;
            /**
             * Format: date-time
             * @description When the row was computed; null before the first
             */
            updatedAt: string | null;
        };
        SquadRowPage: {
            items: components["schemas"]["SquadRow"][];
            /** @description The `cursor` of the next page; null on the last one */
            nextCursor: string | null;
        };
        StatedCheckIn: {
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            day?: string;
            /** @description The place that the answers are about */
            region?: components["schemas"]["Region"] | null;
            /** @description Its side */
            side?: components["schemas"]["Side"] | null;
            /** @description Tightness or pain of the place, 0 none to 10 the worst */
            tightness?: number | null;
            /** @description The place was worse on the morning after a run */
            nextMorningWorse?: boolean | null;
            /** @description The place changes how the runner runs */
            altersStride?: boolean | null;
            /** @description How long stiffness lasts after getting up */
            morningStiffnessMinutes?: number | null;
            /** @description For how many days has this lasted? */
            daysWithSymptoms?: number | null;
            signs?: components["schemas"]["Signs"];
            ostrc?: (number | null)[] | null;
            wellness?: components["schemas"]["Wellness"] | null;
            /** @description How many hours do you sit in a day? */
            sittingHours?: number | null;
            /** @description Months since the last injury of a hamstring; 0 is this month; null or absent: none stated */
            previousHamstringMonths?: number | null;
            bridge?: (number | null)[] | null;
            /** @description Holds stretches before a run */
            stretchBeforeRun?: boolean | null;
            /** @description Days a week with stretching */
            stretchDaysPerWeek?: number | null;
            /** @description For how many weeks */
            stretchWeeks?: number | null;
            /** @description Does stretching help? */
            stretchHelps?: boolean | null;
            /** @description Does your lower back arch strongly when you stand? */
            anteriorTilt?: boolean | null;
            /** @description On hills or squats, do your thighs burn long before your hamstrings? */
            quadDominant?: boolean | null;
            /** @description Are hip flexors, glutes or calves tight too? */
            tightNeighbours?: boolean | null;
            /** @description Did the soreness begin half a day to two days after the run? */
            sorenessAfter12To48h?: boolean | null;
            /** @description Is the tightness in the place worst in the first ten minutes and then less? */
            worstFirst10Minutes?: boolean | null;
            /** @description Runs are slower than they should be for the effort */
            performanceDrop?: boolean | null;
            /** @description Mean fatigue of the last weeks: 1 very low, 7 very high */
            meanFatigue?: number | null;
            /** @description Mean sleep of the last weeks: 1 very good, 7 very bad */
            meanSleep?: number | null;
            /** @description Mean stress of the last weeks: 1 very low, 7 very high */
            meanStress?: number | null;
            /** @description Resting heart rate less its own mean of 28 days, beats a minute */
            restingHrDelta?: number | null;
            /** @description For how many days performance has been down */
            overreachingDays?: number | null;
            conditions?: components["schemas"]["Conditions"];
            /** @description Weeks since a birth; they are counted on */
            postpartumWeeks?: number | null;
            examined?: components["schemas"]["Examination"] | null;
            clearedByClinician?: components["schemas"]["Clearance"] | null;
            /** @description Stage of the return to running that the runner is at, 0 (no running) to 6; counts for six weeks */
            returnStage?: number | null;
            /** @description Highest pain during the newest run, 0–10 */
            painDuringRun?: number | null;
            /** @description Free text; nothing reads it */
            note?: string | null;
            /** @description Earlier sums of the four wellness items, oldest first */
            wellnessHistory?: number[];
        };
        /** @description A run that is planned, to be held against the ceiling */
        StatedPlan: {
            distanceMeters: number;
            /** @description A race is judged and brings no action */
            race?: boolean | null;
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            day?: string | null;
        };
        /** @description A run stated without a file */
        StatedRun: {
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            startTime: string;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            endTime?: string | null;
            distanceMeters?: number | null;
            durationSeconds?: number | null;
            /** @description How hard it was, 0 (rest) to 10 (maximal) */
            sessionRpe?: number | null;
            averageSpm?: number | null;
            averageSpeedMetersPerSecond?: number | null;
            /** @description It was a race */
            race?: boolean | null;
            /** @description At or above the threshold heart rate */
            secondsAtThreshold?: number | null;
            secondsAbove88PercentMaxHeartRate?: number | null;
            /** @description At an intensity factor of 0.90 or more */
            secondsAtIntensity90?: number | null;
            /** @description Drop of cadence from the first to the last third, adjusted for speed */
            decayPercent?: number | null;
            /** @description Share of the left foot */
            groundContactBalancePercent?: number | null;
            /** @description Share of the distance at a grade of −5 % or steeper */
            downhillShare?: number | null;
            /** @description Height lost at a grade of 5 % or steeper */
            dropMeters?: number | null;
            /** @description Distance run fast; taken as it is, before the profile */
            fastMeters?: number | null;
            speedProfile?: {
                metersPerSecond: number;
                seconds: number;
            }[] | null;
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            localDay?: string | null;
            stepLengthMeters?: number | null;
            /** @description Share of the run with a heart rate */
            heartRateCoverage?: number | null;
            /** @description Training impulse of Banister */
            trimpBanister?: number | null;
            /** @description Training impulse of Edwards */
            trimpEdwards?: number | null;
            /** @description Running stress score; an hour at threshold is 100 */
            runningStress?: number | null;
            minuteBins?: {
                speedMetersPerSecond: number;
                spm: number;
            }[] | null;
        };
        StatedRunner: {
            age?: number | null;
            sex?: components["schemas"]["Sex"] | null;
            heightMeters?: number | null;
            massKilograms?: number | null;
            maxHeartRateBpm?: number | null;
            restingHeartRateBpm?: number | null;
            thresholdHeartRateBpm?: number | null;
            firstVentilatoryThresholdBpm?: number | null;
            secondVentilatoryThresholdBpm?: number | null;
            thresholdSpeedMetersPerSecond?: number | null;
        };
        Statement: {
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            today: string;
            /**
             * Format: time-zone
             * @description IANA time zone in which days are counted
             */
            timeZone?: string;
            weekStartsOn?: components["schemas"]["WeekStart"];
            runner?: components["schemas"]["StatedRunner"];
            /** @description Three years of a run a day; at most 24 on one day */
            runs?: components["schemas"]["StatedRun"][];
            /**
             * Format: calendar-day
             * @description First day of which every run is stated; else that of the first run
             */
            knownFrom?: string | null;
            /** @description The newest check-in; of `today` unless it names its day */
            checkIn?: components["schemas"]["StatedCheckIn"] | null;
            checkIns?: components["schemas"]["NewCheckIn"][] | null;
            tightnessLog?: {
                /**
                 * Format: calendar-day
                 * @description YYYY-MM-DD in the runner’s time zone
                 */
                day: string;
                /** @description The place that the answers are about */
                region?: components["schemas"]["Region"] | null;
                /** @description Its side */
                side?: components["schemas"]["Side"] | null;
                /** @description 0 none to 10 the worst */
                tightness: number;
            }[] | null;
            plannedRun?: components["schemas"]["StatedPlan"] | null;
            done?: {
                /**
                 * Format: calendar-day
                 * @description YYYY-MM-DD in the runner’s time zone
                 */
                day: string;
                routine: string;
            }[] | null;
            /** @description Also plan so many days, today included */
            days?: number | null;
            equipment?: components["schemas"]["Equipment"][] | null;
            runDays?: string[] | null;
            hardDays?: string[] | null;
        };
        /**
         * @description Whether a store answers
         * @enum {string}
         */
        StoreState: "ok" | "away";
        /** @description An assessment as it was kept */
        StoredAssessment: {
            /** @description Opaque id */
            id: string;
            /** @description Opaque id */
            runnerId: string;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            createdAt: string;
            assessment: components["schemas"]["Assessment"];
        };
        StoredAssessmentPage: {
            items: components["schemas"]["StoredAssessment"][];
            /** @description The `cursor` of the next page; null on the last one */
            nextCursor: string | null;
        };
        /** @description A row of `GET /v1/export/streams`; null is unknown */
        StreamRow: {
            /** @description The runner */
            runnerId: string | null;
            /** @description The activity */
            activityId: string | null;
            /** @description Since the first record of the activity */
            timeSeconds: number | null;
            /** @description North of the equator, WGS 84 */
            latitudeDegrees: number | null;
            /** @description East of Greenwich, WGS 84 */
            longitudeDegrees: number | null;
            /** @description Height */
            altitudeMeters: number | null;
            /** @description From the start */
            distanceMeters: number | null;
            /** @description Speed */
            speedMetersPerSecond: number | null;
            /** @description Heart rate */
            heartRateBpm: number | null;
            /** @description Steps per minute of both feet; empty while its unit is unknown */
            cadenceSpm: number | null;
            /** @description Length of a step */
            stepLengthMeters: number | null;
            /** @description Vertical oscillation */
            verticalOscillationMillimeters: number | null;
            /** @description Vertical oscillation over step length */
            verticalRatioPercent: number | null;
            /** @description Contact time of a step */
            groundContactMilliseconds: number | null;
            /** @description Share of contact time of the left foot */
            groundContactBalancePercent: number | null;
            /** @description Power, as the watch estimates it */
            powerWatts: number | null;
            /** @description Temperature at the watch */
            temperatureCelsius: number | null;
        };
        /** @description Signals of an activity, thinned so that peaks stay */
        Streams: {
            /** @description Opaque id */
            activityId: string;
            /** @description How records are selected */
            method: string;
            /** @description Records that were selected */
            records: number;
            /** @description Seconds since the first record; the one axis of all signals */
            timeSeconds: number[];
            /** @description The signals by their name */
            signals: {
                [key: string]: {
                    /** @description Unit of the values */
                    unit: string;
                    /** @description The shared axis once more, for clients that look for it here */
                    timeSeconds: number[];
                    /** @description One for each of `timeSeconds`; null where a record has no such value */
                    values: (number | null)[];
                };
            };
        };
        /** @description The answer of the day as ten flat values */
        Today: {
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            day: string;
            /** @description The gravest of what was found */
            severity: components["schemas"]["Severity"];
            /** @description The answer in one sentence */
            headline: string;
            runningState: components["schemas"]["RunningState"];
            /** @description At most this far in the next run; null while running waits or nothing is known */
            nextRunMeters: number | null;
            /** @description At most this long, in place of meters where too few runs have a distance */
            nextRunSeconds: number | null;
            /** @description The most important thing to do; null: nothing besides */
            nextStep: string | null;
            /**
             * Format: calendar-day
             * @description Last day of that step, else of the running state
             */
            untilDay: string | null;
            /** @description Whom to see and when, word for word as it is to be shown; null: nobody */
            referral: string | null;
            /** @description Signs that need an emergency department, to be shown with a nerve rule; else null */
            safetyNet: string | null;
        };
        /** @description What the answers of a runner mean */
        Triage: {
            level: components["schemas"]["TriageLevel"];
            /** @description The rule that decides it */
            rule: components["schemas"]["RuleId"] | null;
        };
        /**
         * @description What the answers of a runner mean, the most urgent last
         * @enum {string}
         */
        TriageLevel: "ordinary" | "tendon" | "nerve_possible" | "sign" | "open" | "nerve" | "subacute" | "bone_possible" | "hold" | "acute" | "urgent" | "emergency";
        /**
         * @description How lengths are shown to the runner; answers stay metric
         * @enum {string}
         */
        UnitSystem: "metric" | "imperial";
        /** @description A token that needs no PIN */
        UnlockedLink: {
            /** @description The token with the proof of its PIN: send it as the bearer */
            token: string;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            expiresAt: string;
        };
        /** @description Rows of a table that became no activities, or lost what stands behind an open quote */
        UnreadRows: {
            /** @description How many there are */
            count: number;
            /** @description The first 50 of them */
            items: {
                /** @description Row 1 is the first behind the headers */
                row: number;
                /** @description Why it is no activity */
                detail: string;
            }[];
        };
        /** @description A file that was received and what became of it */
        Upload: {
            /** @description Opaque id */
            id: string;
            /** @description Opaque id */
            runnerId: string;
            /** @description Its name, without a path */
            filename: string;
            /** @description Its size */
            bytes: number;
            /** @description SHA-256 of its bytes, hexadecimal */
            sha256: string;
            /** @description How it is written; null until it is processed */
            format: components["schemas"]["FileFormat"] | null;
            status: components["schemas"]["UploadStatus"];
            /** @description The upload with the same bytes; null unless `duplicate` */
            duplicateOf: string | null;
            /** @description Why it was rejected; null unless `rejected` */
            problem: components["schemas"]["Problem"] | null;
            /** @description Null where all rows did, and for other files */
            unreadRows: components["schemas"]["UnreadRows"] | null;
            /** @description Of an archive: those of the parts in `items` */
            activityIds: string[];
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description When it had its result; null before
             */
            finishedAt: string | null;
            /** @description Only for archives: the outcomes of their parts so far */
            files?: {
                total: number;
                processed: number;
                rejected: number;
                duplicate: number;
            };
            /** @description Only for archives: a page of their parts, by path */
            items?: components["schemas"]["UploadPart"][];
            /** @description Only for archives: where the next page of `items` begins */
            nextCursor?: string | null;
        };
        UploadPage: {
            items: components["schemas"]["Upload"][];
            /** @description The `cursor` of the next page; null on the last one */
            nextCursor: string | null;
            /** @description Items of the whole list; null unless `total=true` was asked */
            total: number | null;
        };
        /** @description A file inside an archive and what became of it */
        UploadPart: {
            /** @description Opaque id */
            id: string;
            /** @description Opaque id */
            runnerId: string;
            /** @description Its name, without a path */
            filename: string;
            /** @description Its size */
            bytes: number;
            /** @description SHA-256 of its bytes, hexadecimal */
            sha256: string;
            /** @description How it is written; null until it is processed */
            format: components["schemas"]["FileFormat"] | null;
            status: components["schemas"]["UploadStatus"];
            /** @description The upload with the same bytes; null unless `duplicate` */
            duplicateOf: string | null;
            /** @description Why it was rejected; null unless `rejected` */
            problem: components["schemas"]["Problem"] | null;
            /** @description Null where all rows did, and for other files */
            unreadRows: components["schemas"]["UnreadRows"] | null;
            /** @description Of an archive: those of the parts in `items` */
            activityIds: string[];
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            receivedAt: string;
            /**
             * Format: date-time
             * @description When it had its result; null before
             */
            finishedAt: string | null;
            /** @description Path inside the archive */
            path: string | null;
        };
        /** @description A file was read, or every part of an archive */
        UploadProcessedEvent: {
            /** @enum {string} */
            type: "upload.processed";
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            /** @description Ids, rules and bands; the rest is read from the API */
            data: {
                /** @description Opaque id */
                uploadId: string;
                /** @description Opaque id */
                runnerId: string;
                /** @description Your own id of the runner; null without one */
                externalId: string | null;
                /** @description The archive of the file; null for a single file */
                archiveId: string | null;
                format: components["schemas"]["FileFormat"] | null;
                /** @description The first hundred; none for an archive */
                activityIds: string[];
                /** @description Activities that were read from it */
                activityCount: number;
                /** @description Only for an archive: the outcomes of its parts */
                files: {
                    total: number;
                    processed: number;
                    rejected: number;
                    duplicate: number;
                } | null;
            };
        };
        /** @description A file cannot be read */
        UploadRejectedEvent: {
            /** @enum {string} */
            type: "upload.rejected";
            /**
             * Format: date-time
             * @description When it happened
             */
            timestamp: string;
            /** @description Ids, rules and bands; the rest is read from the API */
            data: {
                /** @description Opaque id */
                uploadId: string;
                /** @description Opaque id */
                runnerId: string;
                /** @description Your own id of the runner; null without one */
                externalId: string | null;
                /** @description The archive of the file; null for a single file */
                archiveId: string | null;
                /** @description Why; the same as in `problem` of the upload, whose `type` ends in this code */
                problem: {
                    code: components["schemas"]["ProblemCode"];
                    /** @description What is wrong, in one sentence */
                    detail: string;
                };
            };
        };
        /**
         * @description It waits, is read, was read, cannot be read (`problem` says why), or is a file that was there already
         * @enum {string}
         */
        UploadStatus: "queued" | "processing" | "processed" | "rejected" | "duplicate";
        /** @description The files of one request */
        Uploads: {
            /** @description One for each file, in their order */
            items: components["schemas"]["Upload"][];
        };
        Version: {
            /** @description Version of the release */
            service: string;
            /** @description Version of the contract: the second number grows with additions */
            api: string;
            /** @description What it was built from; null where nobody said */
            commit: string | null;
            rules: number;
            routines: number;
            causes: number;
            /** @description Of the numbers of a run */
            features: number;
            /** @description Of the readers of files */
            decoder: number;
        };
        /** @description A raised finding with its numbers, its threshold, its evidence and what would end it */
        Warning: {
            rule: components["schemas"]["RuleId"];
            factor: components["schemas"]["FactorId"];
            severity: components["schemas"]["Severity"];
            /** @description What it is about, in a few words */
            title: string;
            /** @description What was seen and what it means, in sentences */
            message: string;
            measured: components["schemas"]["Facts"];
            threshold: components["schemas"]["Facts"];
            evidence: components["schemas"]["Evidence"];
            /** @description What ends it, in one sentence */
            clearsWhen: string;
            /** @description The place it is about; null when it is about none */
            region?: components["schemas"]["Region"] | null;
            /** @description The side of the place */
            side?: components["schemas"]["Side"] | null;
            /**
             * Format: calendar-day
             * @description First day of the episode
             */
            since?: string;
            /** @description The episode begins on the assessed day */
            isNew?: boolean;
        };
        /** @description An event for one endpoint, with its attempts. Kept for 30 days */
        WebhookDelivery: {
            /** @description Opaque id */
            id: string;
            /** @description Opaque id */
            endpointId: string;
            /** @description The `webhook-id` header, the same on every attempt */
            eventId: string;
            /** @description The type of the event, or `endpoint.test` */
            type: string;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            timestamp: string;
            /** @description The `data` of the event, by its type */
            data: {
                [key: string]: unknown;
            };
            status: components["schemas"]["DeliveryStatus"];
            /**
             * Format: date-time
             * @description When it is sent next; null when it is not
             */
            nextAttemptAt: string | null;
            heldBecause: ("unverified" | "paused" | "busy") | null;
            /** @description Every try, the first one first */
            attempts: components["schemas"]["DeliveryAttempt"][];
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            finishedAt: string | null;
        };
        WebhookDeliveryPage: {
            items: components["schemas"]["WebhookDelivery"][];
            /** @description The `cursor` of the next page; null on the last one */
            nextCursor: string | null;
        };
        /** @description An address that receives events (Standard Webhooks 1.0) */
        WebhookEndpoint: {
            /** @description Opaque id */
            id: string;
            /** @description Where events are sent */
            url: string;
            /** @description The types that it receives */
            events: components["schemas"]["EventType"][];
            /** @description A note of yours */
            description: string | null;
            /** @description It receives nothing */
            disabled: boolean;
            /** @description Why it is disabled: by its owner, 410, a refused address, or days of failures */
            disabledReason: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            disabledAt: string | null;
            /**
             * Format: date-time
             * @description The first failure since the last success. Five days of failures only disable the endpoint
             */
            failingSince: string | null;
            /**
             * Format: date-time
             * @description When it first answered a test event with 2xx. Before, and after a change of its address, it receives test events only; other deliveries wait
             */
            verifiedAt: string | null;
            /**
             * Format: date-time
             * @description While it fails: its deliveries wait until then, and one of them is sent first
             */
            pausedUntil: string | null;
            /** @description Whether `upload.processed` and `upload.rejected` are also sent for each part of an archive, not only for the archive as a whole */
            archiveParts: boolean;
            /**
             * Format: date-time
             * @description Until then events are also signed with the previous secret
             */
            previousSecretUntil: string | null;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description ISO 8601 instant in UTC
             */
            updatedAt: string;
            /** @description The signing secret, `whsec_…`: only in the response that created it */
            secret?: string;
        };
        WebhookEndpointChange: {
            /** @description https on port 443 with a public host name; no credentials and no fragment */
            url?: string;
            /** @description The event types to send */
            events?: components["schemas"]["EventType"][];
            /** @description A note of yours */
            description?: string | null;
            /** @description true: it receives nothing */
            disabled?: boolean;
            /** @description Whether `upload.processed` and `upload.rejected` are also sent for each part of an archive, not only for the archive as a whole */
            archiveParts?: boolean;
        };
        WebhookEndpointPage: {
            items: components["schemas"]["WebhookEndpoint"][];
            /** @description The `cursor` of the next page; null on the last one */
            nextCursor: string | null;
        };
        /** @description A plan by days; absent while a red flag stands */
        Week: {
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            from: string;
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            to: string;
            /**
             * @description Where the run days come from: stated, from habit, not known
             * @enum {string}
             */
            runsAre: "planned" | "usual" | "unknown";
            /** @description Every day of the plan */
            days: components["schemas"]["WeekDay"][];
            /** @description What to know of the plan, in sentences */
            notes: string[];
        };
        WeekDay: {
            /**
             * Format: calendar-day
             * @description YYYY-MM-DD in the runner’s time zone
             */
            day: string;
            /**
             * @description The run of the day
             * @enum {string}
             */
            run: "none" | "easy" | "hard" | "paused" | "unknown";
            /** @description A day with strength work */
            strength: boolean;
            preRun: components["schemas"]["WeekRoutine"][];
            postRun: components["schemas"]["WeekRoutine"][];
            restDay: components["schemas"]["WeekRoutine"][];
        };
        /** @description A routine at its current step; `progress` only for strength */
        WeekRoutine: components["schemas"]["Routine"] & {
            /** @description Where the runner stands; null unless it is strength work */
            progress: {
                /** @description Sessions that were marked as done */
                sessionsDone: number;
                /** @description The current step of its progression */
                step: string;
                /**
                 * @description Whether a trial or this service chose the steps
                 * @enum {string}
                 */
                basis: "trial" | "convention";
            } | null;
        };
        /**
         * @description First day of a week
         * @enum {string}
         */
        WeekStart: "monday" | "sunday" | "saturday";
        /** @description Hooper items: 1 is very good, 7 is very bad */
        Wellness: {
            /** @description Sleep of last night: 1 very good, 7 very bad */
            sleep?: number | null;
            /** @description Stress: 1 very low, 7 very high */
            stress?: number | null;
            /** @description Fatigue: 1 very low, 7 very high */
            fatigue?: number | null;
            /** @description Soreness of the muscles: 1 very low, 7 very high */
            soreness?: number | null;
        };
        /** @description The assessment with a plan, and what the plan changes */
        WhatIf: {
            assessment: components["schemas"]["Assessment"];
            /** @description The runs that were assumed, by start */
            plannedRuns: components["schemas"]["AssumedRun"][];
            /** @description How it differs from the assessment of today, from what to what */
            difference: {
                severity: {
                    from: components["schemas"]["Severity"];
                    to: components["schemas"]["Severity"];
                };
                /** @description Rules that warn only with the plan */
                warningsAdded: components["schemas"]["RuleId"][];
                /** @description Rules that warn only without it */
                warningsCleared: components["schemas"]["RuleId"][];
                /** @description Distance of the last seven days */
                acuteMeters: {
                    from: number | null;
                    to: number | null;
                };
                /** @description The ceiling of the next run */
                ceilingMeters: {
                    from: number | null;
                    to: number | null;
                };
            };
        };
        /** @description A routine that would be asked for and is not offered */
        Withheld: {
            routine: components["schemas"]["RoutineId"];
            /** @description What holds it back, in one sentence */
            because: string;
        };
        Zones: {
            /** @description Edwards’ zones 1 to 5 of the stated maximal heart rate, 0 below them; else Friel’s 1 to 5 of the stated threshold heart rate; null without either */
            heartRate: components["schemas"]["HeartRateZone"][] | null;
            /** @description Friel’s pace zones 1 to 5 of the stated threshold speed; null without one */
            pace: components["schemas"]["PaceZone"][] | null;
        };
    };
    responses: {
        /** @description Done */
        Done: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Unchanged since the `ETag` in `If-None-Match` */
        NotModified: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Malformed request */
        Malformed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No valid API key */
        Unauthenticated: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key lacks the scope */
        Forbidden: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unknown, or owned by another client */
        NotFound: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The current state does not allow it, or the first request with this `Idempotency-Key` is not answered yet */
        Conflict: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Changed since the `ETag` in `If-Match` */
        PreconditionFailed: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than this address accepts */
        TooLarge: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body has a media type that this address does not read */
        UnsupportedMediaType: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The file ends before the range begins */
        RangeNotSatisfiable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Values are not valid: `errors` names them. Or the `Idempotency-Key` was used with another request */
        Invalid: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests, or a quota is reached */
        TooManyRequests: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The stored file is not what was received */
        StoredFileDamaged: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The database or the file store is unreachable */
        Unavailable: {
            headers: {
                "X-Request-Id": components["headers"]["X-Request-Id"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /** @description Id of the runner */
        RunnerId: string;
        /** @description `nextCursor` of the previous page */
        Cursor: string;
        /** @description Items of a page, at most */
        Limit: number;
        /** @description First day, in the time zone of the runner */
        From: string;
        /** @description Last day, included */
        To: string;
        /** @description Only what changed at this instant or later; where there is `sort=updatedAt` it misses nothing while you page. Begin a minute before your last request */
        UpdatedSince: string;
        /** @description Id of the activity */
        ActivityId: string;
        /** @description Only runners with this tag */
        Tag: string;
        /** @description Id of the webhook-endpoint */
        WebhookEndpointId: string;
        /** @description `ndjson`: a JSON object a line. `csv`: RFC 4180 with a header; unknown is empty, and a text that a spreadsheet would take for a formula begins with an apostrophe. `parquet`: every column nullable, days as DATE, instants as TIMESTAMP in UTC */
        Format: "ndjson" | "csv" | "parquet";
        /** @description Only of this runner; repeatable. Otherwise of all your runners, or those with `tag` */
        RunnerIdQuery: string[];
        /** @description Id of the notification-target */
        NotificationTargetId: string;
        /** @description Id of the client */
        ClientId: string;
        /** @description Also count the whole list */
        Total: boolean;
        /** @description Id of the planned-run */
        PlannedRunId: string;
        /** @description Id of the reprocessing-job */
        ReprocessingJobId: string;
        /** @description Id of a platform */
        Platform: string;
        /** @description Id of the key */
        KeyId: string;
        /** @description Id of the check-in */
        CheckInId: string;
        /** @description Also plan so many days, today included */
        Days: number;
        /** @description Equipment at hand; when absent no routine is left out, separated by commas: `band,roller` */
        Equipment: string;
        /** @description Planned run days; when absent the stored plans are used, and without any they are estimated from habit, separated by commas: `2026-07-07,2026-07-09` */
        RunDays: string;
        /** @description Planned days with a hard run, separated by commas: `2026-07-09` */
        HardDays: string;
        /** @description Id of the done-routine */
        DoneRoutineId: string;
        /** @description Id of the link */
        LinkId: string;
        /** @description Id of the delivery */
        DeliveryId: string;
        /** @description Id of the connection */
        ConnectionId: string;
        /** @description The unguessable part of the address */
        PathSecret: string;
        /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
        IdempotencyKey: string;
        /** @description `wait=<seconds>`, at most 30: the answer waits for the result */
        Prefer: string;
        /** @description The `ETag` of what you have: 304 while it is still right */
        IfNoneMatch: string;
        /** @description The `ETag` of what you read: 412 where it has changed since */
        IfMatch: string;
        /** @description Part of the file, such as `bytes=0-1023` */
        Range: string;
        /** @description Id of the event, the same on every attempt: what was seen before is dropped */
        WebhookId: string;
        /** @description When it was sent, seconds since 1970 in UTC */
        WebhookTimestamp: string;
        /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` with the secret of the endpoint, as `v1,<base64>`; two, separated by a space, while an earlier secret is valid */
        WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /** @description Names the request in logs and problems */
        "X-Request-Id": string;
        /** @description What is left of the limit of the key, and the seconds until it is whole again */
        RateLimit: string;
        /** @description Requests that a key may send, and in how many seconds */
        "RateLimit-Policy": string;
        /** @description Seconds after which to send the request again */
        "Retry-After": number;
        /** @description Address of what was created or accepted */
        Location: string;
        /** @description Tag of this representation, for `If-None-Match` and `If-Match` */
        ETag: string;
        /** @description The next page as `<address>; rel="next"`; absent on the last page */
        Link: string;
        /** @description `true` where the answer to an earlier request with the same `Idempotency-Key` is sent again */
        "Idempotency-Replayed": "true";
        /** @description The preference that was followed, such as `wait=10`; absent when none was */
        "Preference-Applied": string;
        /** @description How to authenticate */
        "WWW-Authenticate": string;
        /** @description The name of the file */
        "Content-Disposition": string;
        /** @description `bytes`: parts of the file can be asked for */
        "Accept-Ranges": string;
        /** @description Which bytes of how many these are */
        "Content-Range": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    isLive: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Liveness"];
                };
            };
            /** @description The request is not valid HTTP */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    isReady: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            /** @description The request is not valid HTTP */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Whether the stores are reachable */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
        };
    };
    listClients: {
        parameters: {
            query?: {
                /** @description Items of a page, at most */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the previous page */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClientPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClient"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getClient: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the client */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Client"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteClient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the client */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listKeys: {
        parameters: {
            query?: {
                /** @description Items of a page, at most */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the previous page */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the client */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKeyPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the client */
                id: components["parameters"]["ClientId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApiKey"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getKey: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the key */
                id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApiKey"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the key */
                id: components["parameters"]["KeyId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listRunners: {
        parameters: {
            query?: {
                /** @description Items of a page, at most */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the previous page */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count the whole list */
                total?: components["parameters"]["Total"];
                /** @description Only what changed at this instant or later; where there is `sort=updatedAt` it misses nothing while you page. Begin a minute before your last request */
                updatedSince?: components["parameters"]["UpdatedSince"];
                /** @description Your own id of a runner */
                externalId?: string;
                /** @description Only runners with this tag */
                tag?: components["parameters"]["Tag"];
                /** @description `-`: the latest first; `updatedAt` is the last change of the profile */
                sort?: "createdAt" | "-createdAt" | "updatedAt" | "-updatedAt";
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunnerPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createRunner: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunnerFields"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Runner"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getRunner: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Runner"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    eraseRunner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureReceipt"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeRunner: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you read: 412 where it has changed since */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RunnerFields"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Runner"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportRunner: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listUploads: {
        parameters: {
            query?: {
                /** @description Items of a page, at most */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the previous page */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count the whole list */
                total?: components["parameters"]["Total"];
                /** @description Only what changed at this instant or later; where there is `sort=updatedAt` it misses nothing while you page. Begin a minute before your last request */
                updatedSince?: components["parameters"]["UpdatedSince"];
                /** @description Only of this status */
                status?: components["schemas"]["UploadStatus"];
                /** @description `-`: the latest first; `updatedAt` is when the status changed */
                sort?: "-receivedAt" | "receivedAt" | "-updatedAt" | "updatedAt";
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createUpload: {
        parameters: {
            query?: {
                /** @description Name of the file that is the raw body; a form names its own */
                filename?: string;
            };
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /** @description `wait=<seconds>`, at most 30: the answer waits for the result */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @description The files, each a part of this name with its filename */
                    file: unknown[];
                };
                "application/octet-stream": unknown;
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uploads"];
                };
            };
            /** @description Accepted; the work goes on in the background */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    "Preference-Applied": components["headers"]["Preference-Applied"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Uploads"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getUpload: {
        parameters: {
            query?: {
                /** @description Items of a page, at most */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the previous page */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the upload */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Upload"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listActivities: {
        parameters: {
            query?: {
                /** @description Items of a page, at most */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the previous page */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count the whole list */
                total?: components["parameters"]["Total"];
                /** @description First day, in the time zone of the runner */
                from?: components["parameters"]["From"];
                /** @description Last day, included */
                to?: components["parameters"]["To"];
                /** @description Only what changed at this instant or later; where there is `sort=updatedAt` it misses nothing while you page. Begin a minute before your last request */
                updatedSince?: components["parameters"]["UpdatedSince"];
                /** @description Only of this sport */
                sport?: components["schemas"]["Sport"];
                /** @description `counted`: a run that is not excluded; `excluded`: a person left it out; `implausible`: it cannot be true as recorded */
                status?: "counted" | "excluded" | "implausible";
                /** @description `-`: the latest first */
                sort?: "-startTime" | "startTime" | "-updatedAt" | "updatedAt";
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewActivity"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the activity */
                id: components["parameters"]["ActivityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteActivity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the activity */
                id: components["parameters"]["ActivityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    reviseActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you read: 412 where it has changed since */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the activity */
                id: components["parameters"]["ActivityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteActivitySource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the activity */
                id: components["parameters"]["ActivityId"];
                /** @description Id of the recording, in `sources` */
                sourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStreams: {
        parameters: {
            query?: {
                /** @description Comma-separated; all when absent */
                signals?: string;
                /** @description At most so many records, the same for all signals */
                points?: number;
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the activity */
                id: components["parameters"]["ActivityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Streams"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getActivityFile: {
        parameters: {
            query?: never;
            header?: {
                /** @description Part of the file, such as `bytes=0-1023` */
                Range?: components["parameters"]["Range"];
            };
            path: {
                /** @description Id of the activity */
                id: components["parameters"]["ActivityId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The original bytes */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    ETag: components["headers"]["ETag"];
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            /** @description The bytes that `Content-Range` names */
            206: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    ETag: components["headers"]["ETag"];
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Content-Range": components["headers"]["Content-Range"];
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": unknown;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            416: components["responses"]["RangeNotSatisfiable"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["StoredFileDamaged"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteActivities: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivitiesToDelete"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivitiesDeletion"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    mergeActivities: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the activity */
                id: components["parameters"]["ActivityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityMerge"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    splitActivity: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the activity */
                id: components["parameters"]["ActivityId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivitySplit"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Activity"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLoad: {
        parameters: {
            query?: {
                /** @description First day, in the time zone of the runner */
                from?: components["parameters"]["From"];
                /** @description Last day, included */
                to?: components["parameters"]["To"];
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Load"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCheckIns: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInList"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedCheckIns"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listCheckIns: {
        parameters: {
            query?: {
                /** @description Items of a page, at most */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the previous page */
                cursor?: components["parameters"]["Cursor"];
                /** @description Also count the whole list */
                total?: components["parameters"]["Total"];
                /** @description First day, in the time zone of the runner */
                from?: components["parameters"]["From"];
                /** @description Last day, included */
                to?: components["parameters"]["To"];
                /** @description Only about this place */
                region?: components["schemas"]["Region"];
                /** @description `-`: the latest first; `createdAt` is the order in which they were first entered */
                sort?: "-createdAt" | "createdAt" | "-day" | "day";
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createCheckIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCheckIn"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckIn"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCheckIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the check-in */
                id: components["parameters"]["CheckInId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckIn"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteCheckIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the check-in */
                id: components["parameters"]["CheckInId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPlannedRuns: {
        parameters: {
            query?: {
                /** @description Items of a page, at most */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the previous page */
                cursor?: components["parameters"]["Cursor"];
                /** @description First day, in the time zone of the runner */
                from?: components["parameters"]["From"];
                /** @description Last day, included */
                to?: components["parameters"]["To"];
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedRunPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createPlannedRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlannedRun"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedRun"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getPlannedRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the planned-run */
                id: components["parameters"]["PlannedRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedRun"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deletePlannedRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the planned-run */
                id: components["parameters"]["PlannedRunId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    changePlannedRun: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you read: 412 where it has changed since */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the planned-run */
                id: components["parameters"]["PlannedRunId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlannedRunChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedRun"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getAssessment: {
        parameters: {
            query?: {
                /** @description YYYY-MM-DD in the runner’s time zone */
                asOf?: string;
                /** @description Distance of a planned run, to be held against the ceiling */
                plannedMeters?: number;
                /** @description Also plan so many days, today included */
                days?: components["parameters"]["Days"];
                /** @description Equipment at hand; when absent no routine is left out, separated by commas: `band,roller` */
                equipment?: components["parameters"]["Equipment"];
                /** @description Planned run days; when absent the stored plans are used, and without any they are estimated from habit, separated by commas: `2026-07-07,2026-07-09` */
                runDays?: components["parameters"]["RunDays"];
                /** @description Planned days with a hard run, separated by commas: `2026-07-09` */
                hardDays?: components["parameters"]["HardDays"];
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listAssessments: {
        parameters: {
            query?: {
                /** @description Items of a page, at most */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the previous page */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredAssessmentPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getStoredAssessment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the assessment */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StoredAssessment"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    assessStatement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Statement"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assessment"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    tryPlan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Plan"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWeekCalendar: {
        parameters: {
            query?: {
                /** @description Also plan so many days, today included */
                days?: components["parameters"]["Days"];
                /** @description Equipment at hand; when absent no routine is left out, separated by commas: `band,roller` */
                equipment?: components["parameters"]["Equipment"];
                /** @description Planned run days; when absent the stored plans are used, and without any they are estimated from habit, separated by commas: `2026-07-07,2026-07-09` */
                runDays?: components["parameters"]["RunDays"];
                /** @description Planned days with a hard run, separated by commas: `2026-07-09` */
                hardDays?: components["parameters"]["HardDays"];
            };
            header?: never;
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An iCalendar file (RFC 5545) */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listDoneRoutines: {
        parameters: {
            query?: {
                /** @description Items of a page, at most */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the previous page */
                cursor?: components["parameters"]["Cursor"];
                /** @description First day, in the time zone of the runner */
                from?: components["parameters"]["From"];
                /** @description Last day, included */
                to?: components["parameters"]["To"];
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneRoutinePage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    markRoutineDone: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDoneRoutine"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneRoutine"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getDoneRoutine: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the done-routine */
                id: components["parameters"]["DoneRoutineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DoneRoutine"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteDoneRoutine: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the done-routine */
                id: components["parameters"]["DoneRoutineId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getToday: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Today"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getSquad: {
        parameters: {
            query?: {
                /** @description Items of a page, at most */
                limit?: number;
                /** @description `nextCursor` of the previous page */
                cursor?: components["parameters"]["Cursor"];
                /** @description Only runners with this tag */
                tag?: components["parameters"]["Tag"];
                /** @description Only from this severity on */
                attention?: components["schemas"]["Severity"];
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SquadRowPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listLinks: {
        parameters: {
            query?: {
                /** @description Items of a page, at most */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the previous page */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLink"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the link */
                id: components["parameters"]["LinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    revokeLink: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the link */
                id: components["parameters"]["LinkId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getOwnLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    unlockLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkUnlock"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnlockedLink"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listSquadLinks: {
        parameters: {
            query?: {
                /** @description Items of a page, at most */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the previous page */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LinkPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createSquadLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSquadLink"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Link"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportActivities: {
        parameters: {
            query?: {
                /** @description First day, in the time zone of the runner */
                from?: components["parameters"]["From"];
                /** @description Last day, included */
                to?: components["parameters"]["To"];
                /** @description `ndjson`: a JSON object a line. `csv`: RFC 4180 with a header; unknown is empty, and a text that a spreadsheet would take for a formula begins with an apostrophe. `parquet`: every column nullable, days as DATE, instants as TIMESTAMP in UTC */
                format?: components["parameters"]["Format"];
                /** @description Only of this runner; repeatable. Otherwise of all your runners, or those with `tag` */
                runnerId?: components["parameters"]["RunnerIdQuery"];
                /** @description Only runners with this tag */
                tag?: components["parameters"]["Tag"];
                /** @description Only what changed at this instant or later; where there is `sort=updatedAt` it misses nothing while you page. Begin a minute before your last request */
                updatedSince?: components["parameters"]["UpdatedSince"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of NDJSON each line is such an object; of CSV and Parquet these are the columns */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["ActivityRow"];
                    "text/csv": string;
                    "application/vnd.apache.parquet": unknown;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportDays: {
        parameters: {
            query?: {
                /** @description First day, in the time zone of the runner */
                from?: components["parameters"]["From"];
                /** @description Last day, included */
                to?: components["parameters"]["To"];
                /** @description `ndjson`: a JSON object a line. `csv`: RFC 4180 with a header; unknown is empty, and a text that a spreadsheet would take for a formula begins with an apostrophe. `parquet`: every column nullable, days as DATE, instants as TIMESTAMP in UTC */
                format?: components["parameters"]["Format"];
                /** @description Only of this runner; repeatable. Otherwise of all your runners, or those with `tag` */
                runnerId?: components["parameters"]["RunnerIdQuery"];
                /** @description Only runners with this tag */
                tag?: components["parameters"]["Tag"];
                /** @description Only what changed at this instant or later; where there is `sort=updatedAt` it misses nothing while you page. Begin a minute before your last request */
                updatedSince?: components["parameters"]["UpdatedSince"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of NDJSON each line is such an object; of CSV and Parquet these are the columns */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["DayRow"];
                    "text/csv": string;
                    "application/vnd.apache.parquet": unknown;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportCheckIns: {
        parameters: {
            query?: {
                /** @description First day, in the time zone of the runner */
                from?: components["parameters"]["From"];
                /** @description Last day, included */
                to?: components["parameters"]["To"];
                /** @description `ndjson`: a JSON object a line. `csv`: RFC 4180 with a header; unknown is empty, and a text that a spreadsheet would take for a formula begins with an apostrophe. `parquet`: every column nullable, days as DATE, instants as TIMESTAMP in UTC */
                format?: components["parameters"]["Format"];
                /** @description Only of this runner; repeatable. Otherwise of all your runners, or those with `tag` */
                runnerId?: components["parameters"]["RunnerIdQuery"];
                /** @description Only runners with this tag */
                tag?: components["parameters"]["Tag"];
                /** @description Only what changed at this instant or later; where there is `sort=updatedAt` it misses nothing while you page. Begin a minute before your last request */
                updatedSince?: components["parameters"]["UpdatedSince"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of NDJSON each line is such an object; of CSV and Parquet these are the columns */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["CheckInRow"];
                    "text/csv": string;
                    "application/vnd.apache.parquet": unknown;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportAssessments: {
        parameters: {
            query?: {
                /** @description First day, in the time zone of the runner */
                from?: components["parameters"]["From"];
                /** @description Last day, included */
                to?: components["parameters"]["To"];
                /** @description `ndjson`: a JSON object a line. `csv`: RFC 4180 with a header; unknown is empty, and a text that a spreadsheet would take for a formula begins with an apostrophe. `parquet`: every column nullable, days as DATE, instants as TIMESTAMP in UTC */
                format?: components["parameters"]["Format"];
                /** @description Only of this runner; repeatable. Otherwise of all your runners, or those with `tag` */
                runnerId?: components["parameters"]["RunnerIdQuery"];
                /** @description Only runners with this tag */
                tag?: components["parameters"]["Tag"];
                /** @description Only what changed at this instant or later; where there is `sort=updatedAt` it misses nothing while you page. Begin a minute before your last request */
                updatedSince?: components["parameters"]["UpdatedSince"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of NDJSON each line is such an object; of CSV and Parquet these are the columns */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["AssessmentRow"];
                    "text/csv": string;
                    "application/vnd.apache.parquet": unknown;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    exportStreams: {
        parameters: {
            query?: {
                /** @description First day, in the time zone of the runner */
                from?: components["parameters"]["From"];
                /** @description Last day, included */
                to?: components["parameters"]["To"];
                /** @description `ndjson`: a JSON object a line. `csv`: RFC 4180 with a header; unknown is empty, and a text that a spreadsheet would take for a formula begins with an apostrophe. `parquet`: every column nullable, days as DATE, instants as TIMESTAMP in UTC */
                format?: components["parameters"]["Format"];
                /** @description Only of this runner; repeatable. Otherwise of all your runners, or those with `tag` */
                runnerId?: components["parameters"]["RunnerIdQuery"];
                /** @description Only runners with this tag */
                tag?: components["parameters"]["Tag"];
                /** @description Only what changed at this instant or later; where there is `sort=updatedAt` it misses nothing while you page. Begin a minute before your last request */
                updatedSince?: components["parameters"]["UpdatedSince"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Of NDJSON each line is such an object; of CSV and Parquet these are the columns */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": components["schemas"]["StreamRow"];
                    "text/csv": string;
                    "application/vnd.apache.parquet": unknown;
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getCatalogue: {
        parameters: {
            query?: {
                /** @description Language tag, like `en` or `de-CH`; otherwise `Accept-Language` decides. A language that there is not becomes English: `language` of the answer says which it is */
                language?: string;
                /** @description Only this part; otherwise all of them */
                section?: "rules" | "factors" | "causes" | "routines" | "questions" | "regions" | "sides" | "sources" | "evidenceGrades" | "problems";
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Catalogue"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Version"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookEndpoints: {
        parameters: {
            query?: {
                /** @description Items of a page, at most */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the previous page */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpointPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebhookEndpoint"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the webhook-endpoint */
                id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the webhook-endpoint */
                id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you read: 412 where it has changed since */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the webhook-endpoint */
                id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookEndpointChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    rotateWebhookSecret: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the webhook-endpoint */
                id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookEndpoint"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    testWebhookEndpoint: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the webhook-endpoint */
                id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted; the work goes on in the background */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description Items of a page, at most */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the previous page */
                cursor?: components["parameters"]["Cursor"];
                /** @description `failed`: all attempts used, or refused for good; `cancelled`: its receiver was disabled before it was sent */
                status?: components["schemas"]["DeliveryStatus"];
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the webhook-endpoint */
                id: components["parameters"]["WebhookEndpointId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the delivery */
                id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    retryWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the delivery */
                id: components["parameters"]["DeliveryId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted; the work goes on in the background */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDelivery"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNotificationTargets: {
        parameters: {
            query?: {
                /** @description Items of a page, at most */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the previous page */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTargetPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createNotificationTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNotificationTarget"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTarget"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNotificationTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the notification-target */
                id: components["parameters"]["NotificationTargetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTarget"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteNotificationTarget: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the notification-target */
                id: components["parameters"]["NotificationTargetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    changeNotificationTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you read: 412 where it has changed since */
                "If-Match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description Id of the notification-target */
                id: components["parameters"]["NotificationTargetId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationTargetChange"];
            };
        };
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationTarget"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            412: components["responses"]["PreconditionFailed"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    testNotificationTarget: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the notification-target */
                id: components["parameters"]["NotificationTargetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted; the work goes on in the background */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getNotification: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the notification */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listNotifications: {
        parameters: {
            query?: {
                /** @description Items of a page, at most */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the previous page */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the notification-target */
                id: components["parameters"]["NotificationTargetId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listReprocessingJobs: {
        parameters: {
            query?: {
                /** @description Items of a page, at most */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the previous page */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReprocessingSummaryPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createReprocessingJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReprocessingJob"];
            };
        };
        responses: {
            /** @description Accepted; the work goes on in the background */
            202: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReprocessingJob"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getReprocessingJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the reprocessing-job */
                id: components["parameters"]["ReprocessingJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReprocessingJob"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    watchReprocessingJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the reprocessing-job */
                id: components["parameters"]["ReprocessingJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events until the job ends. `event` is `progress`, `finished` or `cancelled`, `id` differs whenever the job does, and `data` is the job as JSON: the schema is that of `data`. A comment every 15 seconds keeps the connection open */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["ReprocessingJob"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    cancelReprocessingJob: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the reprocessing-job */
                id: components["parameters"]["ReprocessingJobId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReprocessingJob"];
                };
            };
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listPlatforms: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlatformList"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listInbox: {
        parameters: {
            query?: {
                /** @description Items of a page, at most */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the previous page */
                cursor?: components["parameters"]["Cursor"];
                /** @description Id of a platform */
                platform?: string;
                /** @description What became of it: not looked at, to be tried again, done, of no interest, given up, something for the operator */
                status?: components["schemas"]["InboxStatus"];
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxEntryPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    listConnections: {
        parameters: {
            query?: {
                /** @description Items of a page, at most */
                limit?: components["parameters"]["Limit"];
                /** @description `nextCursor` of the previous page */
                cursor?: components["parameters"]["Cursor"];
            };
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConnectionPage"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    createConnection: {
        parameters: {
            query?: never;
            header?: {
                /** @description A text of your own for this request, such as a UUID. The same key and body again get the first answer and do nothing; another body is refused (422). Kept for a day */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
            };
            path: {
                /** @description Id of the runner */
                id: components["parameters"]["RunnerId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewConnection"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Location: components["headers"]["Location"];
                    "Idempotency-Replayed": components["headers"]["Idempotency-Replayed"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connection"];
                };
            };
            400: components["responses"]["Malformed"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["UnsupportedMediaType"];
            422: components["responses"]["Invalid"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    getConnection: {
        parameters: {
            query?: never;
            header?: {
                /** @description The `ETag` of what you have: 304 while it is still right */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Id of the connection */
                id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Connection"];
                };
            };
            304: components["responses"]["NotModified"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    deleteConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the connection */
                id: components["parameters"]["ConnectionId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Done"];
            401: components["responses"]["Unauthenticated"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            503: components["responses"]["Unavailable"];
        };
    };
    completeConnection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a platform */
                platform: components["parameters"]["Platform"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Connected: a page for the runner */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Back to the app, with `connectionId` and `status` */
            303: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Not connected: a page for the runner */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
        };
    };
    answerPlatformHandshake: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a platform */
                platform: components["parameters"]["Platform"];
                /** @description The unguessable part of the address */
                pathSecret: components["parameters"]["PathSecret"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, now or before; the body is what the platform expects */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Accepted, where the platform expects 204 */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The sender is not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Wrong authentication of the sender, or a wrong path */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The platform is unknown or not configured */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than any event of the platform */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not accepted: send it again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    receivePlatformEvent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of a platform */
                platform: components["parameters"]["Platform"];
                /** @description The unguessable part of the address */
                pathSecret: components["parameters"]["PathSecret"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted, now or before; the body is what the platform expects */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Accepted, where the platform expects 204 */
            204: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The sender is not authenticated */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Wrong authentication of the sender, or a wrong path */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description The platform is unknown or not configured */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Larger than any event of the platform */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not accepted: send it again */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    onUploadProcessed: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the event, the same on every attempt: what was seen before is dropped */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, seconds since 1970 in UTC */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` with the secret of the endpoint, as `v1,<base64>`; two, separated by a space, while an earlier secret is valid */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadProcessedEvent"];
            };
        };
        responses: {
            /** @description Accepted; any 2xx counts */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Wants no more events: the endpoint is disabled */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onUploadRejected: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the event, the same on every attempt: what was seen before is dropped */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, seconds since 1970 in UTC */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` with the secret of the endpoint, as `v1,<base64>`; two, separated by a space, while an earlier secret is valid */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UploadRejectedEvent"];
            };
        };
        responses: {
            /** @description Accepted; any 2xx counts */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Wants no more events: the endpoint is disabled */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onAssessmentChanged: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the event, the same on every attempt: what was seen before is dropped */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, seconds since 1970 in UTC */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` with the secret of the endpoint, as `v1,<base64>`; two, separated by a space, while an earlier secret is valid */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessmentChangedEvent"];
            };
        };
        responses: {
            /** @description Accepted; any 2xx counts */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Wants no more events: the endpoint is disabled */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onActivityRevised: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the event, the same on every attempt: what was seen before is dropped */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, seconds since 1970 in UTC */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` with the secret of the endpoint, as `v1,<base64>`; two, separated by a space, while an earlier secret is valid */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivityRevisedEvent"];
            };
        };
        responses: {
            /** @description Accepted; any 2xx counts */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Wants no more events: the endpoint is disabled */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onCheckInCreated: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the event, the same on every attempt: what was seen before is dropped */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, seconds since 1970 in UTC */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` with the secret of the endpoint, as `v1,<base64>`; two, separated by a space, while an earlier secret is valid */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckInCreatedEvent"];
            };
        };
        responses: {
            /** @description Accepted; any 2xx counts */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Wants no more events: the endpoint is disabled */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onConnectionActivated: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the event, the same on every attempt: what was seen before is dropped */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, seconds since 1970 in UTC */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` with the secret of the endpoint, as `v1,<base64>`; two, separated by a space, while an earlier secret is valid */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionActivatedEvent"];
            };
        };
        responses: {
            /** @description Accepted; any 2xx counts */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Wants no more events: the endpoint is disabled */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onConnectionHistoryFinished: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the event, the same on every attempt: what was seen before is dropped */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, seconds since 1970 in UTC */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` with the secret of the endpoint, as `v1,<base64>`; two, separated by a space, while an earlier secret is valid */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionHistoryFinishedEvent"];
            };
        };
        responses: {
            /** @description Accepted; any 2xx counts */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Wants no more events: the endpoint is disabled */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onConnectionRevoked: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the event, the same on every attempt: what was seen before is dropped */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, seconds since 1970 in UTC */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` with the secret of the endpoint, as `v1,<base64>`; two, separated by a space, while an earlier secret is valid */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConnectionRevokedEvent"];
            };
        };
        responses: {
            /** @description Accepted; any 2xx counts */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Wants no more events: the endpoint is disabled */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    onReprocessingFinished: {
        parameters: {
            query?: never;
            header: {
                /** @description Id of the event, the same on every attempt: what was seen before is dropped */
                "webhook-id": components["parameters"]["WebhookId"];
                /** @description When it was sent, seconds since 1970 in UTC */
                "webhook-timestamp": components["parameters"]["WebhookTimestamp"];
                /** @description HMAC-SHA256 of `<webhook-id>.<webhook-timestamp>.<body>` with the secret of the endpoint, as `v1,<base64>`; two, separated by a space, while an earlier secret is valid */
                "webhook-signature": components["parameters"]["WebhookSignature"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReprocessingFinishedEvent"];
            };
        };
        responses: {
            /** @description Accepted; any 2xx counts */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Wants no more events: the endpoint is disabled */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
