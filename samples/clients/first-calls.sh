#!/usr/bin/env bash
# Creates a runner, uploads a file, waits for it, checks in and reads the answer, with curl.
#   SINEW_URL=http://127.0.0.1:3000 SINEW_API_KEY=… bash samples/clients/first-calls.sh samples/fit/cadence-falls-late.fit
set -euo pipefail
file=${1:?a FIT, GPX or TCX file}
url=${SINEW_URL:-http://127.0.0.1:3000}

# call <method> <path> [options of curl]: the answer; a problem goes to the standard error and ends the script.
call() {
  local method=$1 path=$2
  shift 2
  curl --silent --show-error --fail-with-body --retry 4 -X "$method" -H "Authorization: Bearer ${SINEW_API_KEY:?}" "$@" "$url$path"
}
# field <name>: the first text field of this name in the JSON of the standard input.
field() { grep -o "\"$1\":\"[^\"]*\"" | head -n 1 | cut -d '"' -f 4; }

runner=$(call POST /v1/runners --json '{"displayName":"Ana","timeZone":"Europe/Lisbon"}' | field id)

# With `Prefer: wait` the answer comes once the file is read; 202 says that it takes longer.
upload=$(call POST "/v1/runners/$runner/uploads" -H 'Prefer: wait=20' -F "file=@$file")
id=$(field id <<<"$upload")
while [[ $(field status <<<"$upload") =~ ^(queued|processing)$ ]]; do
  sleep 1
  upload=$(call GET "/v1/uploads/$id")
done
echo "upload: $(field status <<<"$upload")"

day=$(date -u +%F)
call POST "/v1/runners/$runner/check-ins" \
  --json "{\"day\":\"$day\",\"region\":\"calf\",\"side\":\"left\",\"tightness\":3}" >/dev/null

today=$(call GET "/v1/runners/$runner/today")
echo "severity: $(field severity <<<"$today")"
echo "$(field headline <<<"$today")"
