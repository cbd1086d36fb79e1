// async-stream: what `stream!` and `try_stream!` yield is read where they are called.
