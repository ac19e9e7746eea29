"""Serving: the port, the web server and the background worker, and who ends when whom dies.

    quiz run -- supervisor: migrates, holds the port, starts and restarts its two children
                +-- web server (granian's main process)
                |   +-- QUIZ_WORKERS web processes, each with QUIZ_THREADS threads
                +-- background worker (the only process that loads the reader of English)

Every process below the supervisor watches the one that started it and ends with it, however that one died.
"""
