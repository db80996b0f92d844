"""``python -m policy.cli`` is ``suigui``."""

import sys

from policy.cli import main

sys.exit(main())
