using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [
    (
      name = "edge",
      worker = (
        modules = [(name = "edge.js", esModule = embed "edge.js")],
        compatibilityDate = "2025-01-01"
      )
    )
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "edge")]
);
