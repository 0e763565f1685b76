package org.leadrelay.requests.bodies;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import org.leadrelay.requests.Body;

/** Makes {@link Body} parameters of what {@link ArrivingBody} let through. */
@Provider
@Consumes(MediaType.WILDCARD)
public class BodyReader implements MessageBodyReader<Body<?>> {

  private final JsonDecoder decoder;

  BodyReader(JsonDecoder decoder) {
    this.decoder = decoder;
  }

  @Override
  public boolean isReadable(
      Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
    return type == Body.class;
  }

  @Override
  public Body<?> readFrom(
      Class<Body<?>> type,
      Type genericType,
      Annotation[] annotations,
      MediaType mediaType,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    if (headers.containsKey("Content-Type") && !isJson(mediaType)) {
      throw new NotSupportedException();
    }
    var wanted = ((ParameterizedType) genericType).getActualTypeArguments()[0];
    return new ReceivedBody<>(body.readAllBytes(), wanted, decoder);
  }

  private static boolean isJson(MediaType type) {
    var subtype = type.getSubtype();
    return "json".equals(subtype) || "x-ndjson".equals(subtype) || subtype.endsWith("+json");
  }
}
