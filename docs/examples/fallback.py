"""Where calls may go instead, by the advice of a status site: its api/v1/route.json."""

import json
import urllib.request
from datetime import datetime, timezone


def fallback(advice, group, failed):
    """The id of the best alternative to `failed` in a group; None where the advice is too old, or there is none."""
    try:
        routes = json.load(urllib.request.urlopen(advice, timeout=3))["routes"]
        route = next(one for one in routes if one["name"] == group)
        fresh = datetime.now(timezone.utc) < datetime.fromisoformat(route["validUntil"].replace("Z", "+00:00"))
        return next((one["id"] for one in route["alternatives"] if fresh and one["id"] != failed), None)
    except (OSError, ValueError, KeyError, StopIteration):
        return None
