package org.leadrelay.sealing.keys;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.signature.Ed25519PublicKey;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;

/**
 * The public Ed25519 keys that verify a service's checkpoints, by version, as a JWK set: {@code
 * {"keys":[{"kty":"OKP","crv":"Ed25519","kid":"1","x":"..."}]}}.
 */
record VerificationKeys(Map<Integer, String> base64UrlByVersion) {

  static VerificationKeys none() {
    return new VerificationKeys(Map.of());
  }

  static VerificationKeys parse(String json) {
    Map<Integer, String> keys = new TreeMap<>();
    for (JsonElement element :
        JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("keys")) {
      JsonObject key = element.getAsJsonObject();
      keys.put(Integer.valueOf(key.get("kid").getAsString()), key.get("x").getAsString());
    }
    return new VerificationKeys(keys);
  }

  /** These keys and those of {@code checkpoint}. */
  @AccessesPartialKey
  VerificationKeys with(Keyset checkpoint) throws GeneralSecurityException {
    Map<Integer, String> keys = new TreeMap<>(base64UrlByVersion);
    KeysetHandle handle = checkpoint.handle().getPublicKeysetHandle();
    for (int index = 0; index < handle.size(); index++) {
      Ed25519PublicKey key = (Ed25519PublicKey) handle.getAt(index).getKey();
      byte[] raw = key.getPublicKeyBytes().toByteArray();
      keys.put(
          handle.getAt(index).getId(), Base64.getUrlEncoder().withoutPadding().encodeToString(raw));
    }
    return new VerificationKeys(keys);
  }

  String json() {
    JsonArray keys = new JsonArray();
    base64UrlByVersion.forEach((version, x) -> {
      JsonObject key = new JsonObject();
      key.addProperty("kty", "OKP");
      key.addProperty("crv", "Ed25519");
      key.addProperty("kid", String.valueOf(version));
      key.addProperty("x", x);
      keys.add(key);
    });
    JsonObject set = new JsonObject();
    set.add("keys", keys);
    return new GsonBuilder().setPrettyPrinting().create().toJson(set);
  }
}
